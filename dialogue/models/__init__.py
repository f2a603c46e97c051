"""The nouns of the archive."""

from .citations import TARGET_OF, Citation
from .commitments import Commitment
from .countries import Country
from .delegates import Delegate
from .delegations import Delegation
from .document_texts import DocumentText
from .documents import Document
from .fixture_loads import FixtureLoad
from .held_copies import HeldCopy
from .intakes import Intake
from .login_events import LoginEvent
from .meetings import Meeting
from .outcomes import Outcome
from .passages import Passage
from .people import Person
from .plans import Plan
from .proposals import Proposal
from .revisions import Revision
from .series import Series
from .stated_counts import StatedCount
from .status_entries import StatusEntry
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
    "Intake",
    "LoginEvent",
    "Meeting",
    "Outcome",
    "Passage",
    "Person",
    "Plan",
    "Proposal",
    "Revision",
    "Series",
    "StatedCount",
    "StatusEntry",
    "Topic",
]
