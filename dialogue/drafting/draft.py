"""What a release states, each value with the words it was read from."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dialogue.vocabulary import Stance


class NotAMeeting(Exception):
    """The text is no release about a meeting of the Dialogue; a sentence says why."""


@dataclass(frozen=True)
class Stated:
    """A value, and where in the release it is said: nothing is stated without words."""

    value: Any
    quote: str
    locator: str
    start: int
    end: int
    stance: str = Stance.SUPPORTS
    note: str = ""


@dataclass(frozen=True)
class Question:
    """What the release leaves open: `field` of `record`, and a sentence."""

    record: str
    field: str
    text: str

    @property
    def name(self) -> str:
        return f"{self.record}.{self.field}" if self.field else self.record


@dataclass(frozen=True)
class Passage:
    """A place in the release: its section 2(2), its note, its introduction."""

    locator: str
    heading: str
    start: int
    end: int


@dataclass(frozen=True)
class Delegate:
    person: Stated | None = None
    office: Stated | None = None
    rank: str | None = None
    role: str = "member"
    on_behalf_of: Stated | None = None


@dataclass(frozen=True)
class Delegation:
    country: Stated
    presence: Stated | None = None
    capacity: Stated | None = None
    delegates: tuple[Delegate, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """One act; no countries means all that took part, unless nobody is named."""

    section: str
    kind: Stated
    countries: Stated | None = None
    is_by_somebody: bool = True


@dataclass(frozen=True)
class Commitment:
    """What one act promised: `outcome` is the place of that act in the draft."""

    outcome: int
    actors: Stated | None
    beneficiaries: Stated | None
    comparator: Stated | None
    quantity: Stated
    unit: str
    currency: str | None = None
    scope: Stated | None = None
    starts_on: Stated | None = None
    due_on: Stated | None = None
    due_basis: str = "none"


@dataclass(frozen=True)
class NamedDocument:
    """A document of the meeting that the release names; held is what we were given."""

    kind: Stated
    held: bool = False


@dataclass(frozen=True)
class Meeting:
    series: Stated | None = None
    ordinal: Stated | None = None
    status: Stated | None = None
    format: Stated | None = None
    starts_on: Stated | None = None
    ends_on: Stated | None = None
    date_precision: str | None = None
    city: Stated | None = None
    venue: Stated | None = None
    host: Stated | None = None
    chair: Stated | None = None


@dataclass(frozen=True)
class Release:
    """The document that was read."""

    kind: str
    language: str
    address: str = ""
    issued_on: Stated | None = None
    publisher: Stated | None = None
    issuers: Stated | None = None
    published: date | None = None


@dataclass(frozen=True)
class Draft:
    """What could be read, and what an editor still has to answer."""

    meeting: Meeting
    release: Release
    delegations: tuple[Delegation, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    documents: tuple[NamedDocument, ...] = ()
    questions: tuple[Question, ...] = ()
    passages: tuple[Passage, ...] = field(default=(), repr=False)
