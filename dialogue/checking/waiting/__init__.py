"""What of the archive waits for someone's work, each kind in a query or two."""
