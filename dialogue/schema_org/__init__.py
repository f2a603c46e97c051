"""What machines read of a page, in the words of schema.org.

Reads what is handed to it: no database, no network. What is not known is left out.
"""
