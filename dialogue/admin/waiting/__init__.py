"""The kinds of work that wait, in the order in which the desk shows them."""

from .commitments import PastDue
from .delegations import NotStated
from .facts import WithoutCitation
from .files import Plans, Proposals
from .names import Names
from .quotes import FallenQuotes
from .records import ChangesAsked, InReview, MyDrafts

SECTIONS = [
    InReview,
    MyDrafts,
    ChangesAsked,
    Proposals,
    WithoutCitation,
    FallenQuotes,
    PastDue,
    NotStated,
    Names,
    Plans,
]


def sections_of(request):
    """Those that the rights of a user let them do or read."""
    sections = [section(request) for section in SECTIONS]
    return [section for section in sections if section.is_open]
