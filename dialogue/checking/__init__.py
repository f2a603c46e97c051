"""What must hold of the archive as a whole, and what it comes to in figures."""
