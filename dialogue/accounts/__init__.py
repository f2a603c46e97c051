"""Logging in to the desk: guesses, second steps, sessions, and what is kept of them.

Below the desk, which is built on it: nothing here may register a page of a model.
"""
