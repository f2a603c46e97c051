"""What machines read: no page, no language, no cookie."""
