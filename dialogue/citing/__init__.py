"""How a record of this archive, and a document it holds, is cited elsewhere.

Reads what is handed to it: no database, no network, no clock.
"""

from . import bibtex, plain, ris

FORMATS = {"bib": bibtex, "ris": ris}  # by the ending of their files

__all__ = ["FORMATS", "bibtex", "plain", "ris"]
