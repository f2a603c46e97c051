"""From a press release to a draft: no database, no network."""
