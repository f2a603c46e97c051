"""The nouns of the archive."""

from .citations import TARGET_OF, Citation
from .commitments import Commitment, StatusEntry
from .countries import Country
from .delegations import Delegate, Delegation
from .documents import Document, DocumentText, Passage
from .held_copies import HeldCopy
from .meetings import Meeting
from .outcomes import Outcome
from .people import Person
from .revisions import FixtureLoad, Revision
from .series import Series, StatedCount
from .topics import Topic

__all__ = [
    "TARGET_OF",
    "Citation",
    "Commitment",
    "Country",
    "Delegate",
    "Delegation",
    "Document",
    "DocumentText",
    "FixtureLoad",
    "HeldCopy",
    "Meeting",
    "Outcome",
    "Passage",
    "Person",
    "Revision",
    "Series",
    "StatedCount",
    "StatusEntry",
    "Topic",
]
