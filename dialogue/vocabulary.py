"""The closed lists of words this archive uses. Imports nothing of ours.

A list grows by a migration and a line in its docstring. `CITED` names the facts
that need a source.
"""

import re

from django.db import models
from django.utils.translation import gettext_lazy as _


class Language(models.TextChoices):
    """Languages of documents and names, by their BCP 47 tag.

    English, Japanese, Russian and those of the region; German, Italian and Turkish, in
    which single reports were read.
    """

    ENGLISH = "en", _("English")
    JAPANESE = "ja", _("Japanese")
    RUSSIAN = "ru", _("Russian")
    KAZAKH = "kk", _("Kazakh")
    KYRGYZ = "ky", _("Kyrgyz")
    TAJIK = "tg", _("Tajik")
    TURKMEN = "tk", _("Turkmen")
    UZBEK = "uz", _("Uzbek")
    GERMAN = "de", _("German")
    ITALIAN = "it", _("Italian")
    TURKISH = "tr", _("Turkish")
    NOT_STATED = "und", _("Language not stated")


# In which every name is looked for, besides English.
NAMED_IN = [Language.RUSSIAN, Language.JAPANESE]


class Publication(models.TextChoices):
    """How far a record is on its way to the public; only `published` is seen."""

    DRAFT = "draft", _("Draft")
    REVIEW = "review", _("In review")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


# How a record moves: forward by review, back for changes, and out for good.
MOVES = {
    Publication.DRAFT: [Publication.REVIEW],
    Publication.REVIEW: [Publication.DRAFT, Publication.PUBLISHED],
    Publication.PUBLISHED: [Publication.WITHDRAWN],
    Publication.WITHDRAWN: [],
}

# What the public sees, or has seen.
ONCE_PUBLISHED = [Publication.PUBLISHED, Publication.WITHDRAWN]

# What the public sees, or will as soon as a publisher says so.
BEFORE_READERS = [Publication.REVIEW, Publication.PUBLISHED]


class CountryGroup(models.TextChoices):
    """The two sides of the Dialogue, and everyone else who was ever in the room."""

    JAPAN = "japan", _("Japan")
    CENTRAL_ASIA = "central-asia", _("Central Asia")
    OTHER = "other", _("Other countries")


class SeriesLevel(models.TextChoices):
    """Who meets in a series, from the top down."""

    LEADERS = "leaders", _("Leaders")
    MINISTERS = "ministers", _("Ministers")
    SENIOR_OFFICIALS = "senior-officials", _("Senior officials")
    EXPERTS = "experts", _("Experts and scholars")
    BUSINESS = "business", _("Business")


class MeetingStatus(models.TextChoices):
    """What became of a meeting; `planned` until a source says it was held."""

    PLANNED = "planned", _("Planned")
    HELD = "held", _("Held")
    POSTPONED = "postponed", _("Postponed")
    CANCELLED = "cancelled", _("Cancelled")


class MeetingFormat(models.TextChoices):
    """How the delegations met; empty when no source says."""

    IN_PERSON = "in-person", _("In person")
    ONLINE = "online", _("Online")
    HYBRID = "hybrid", _("In person and online")


class DatePrecision(models.TextChoices):
    """What the two dates of a meeting mean.

    `day`: they are its first and last day. `month`, `year`: it took place somewhere
    in that month or year. `between`: some time between the two.
    """

    DAY = "day", _("To the day")
    MONTH = "month", _("To the month")
    YEAR = "year", _("To the year")
    BETWEEN = "between", _("Between two dates")


class Capacity(models.TextChoices):
    """In what capacity a country sat at a meeting; empty when no source says."""

    PARTICIPANT = "participant", _("Participant")
    OBSERVER = "observer", _("Observer")
    GUEST = "guest", _("Guest")


class Presence(models.TextChoices):
    """Whether a country was in the room."""

    PRESENT = "present", _("Present")
    ABSENT = "absent", _("Absent")
    NOT_STATED = "not-stated", _("Not stated")


class Rank(models.TextChoices):
    """The rank of an office, whatever its exact name; empty when it cannot be told."""

    LEADER = "leader", _("Leader")
    MINISTER = "minister", _("Minister")
    DEPUTY_MINISTER = "deputy-minister", _("Deputy minister")
    ENVOY = "envoy", _("Special envoy")
    AMBASSADOR = "ambassador", _("Ambassador")
    OFFICIAL = "official", _("Official")
    EXPERT = "expert", _("Expert")


class Role(models.TextChoices):
    """A delegate's part in the delegation; a chair of the meeting heads it too."""

    HEAD = "head", _("Head of delegation")
    CHAIR = "chair", _("Chair of the meeting")
    MEMBER = "member", _("Member")


class OutcomeKind(models.TextChoices):
    """What kind of act an outcome was: it follows the verb of the source.

    Shared the recognition; shared the view; expressed the intention; expressed
    willingness; announced; decided or launched; adopted; discussed or exchanged views.
    """

    RECOGNITION = "recognition", _("Recognition shared")
    VIEW_SHARED = "view-shared", _("View shared")
    INTENTION = "intention", _("Intention")
    WILLINGNESS = "willingness", _("Willingness")
    ANNOUNCEMENT = "announcement", _("Announcement")
    DECISION = "decision", _("Decision")
    ADOPTION = "adoption", _("Adoption")
    DISCUSSION = "discussion", _("Discussion")


class Comparator(models.TextChoices):
    """How a promised quantity is bounded."""

    EXACTLY = "=", _("exactly")
    AT_LEAST = "at-least", _("at least")
    MORE_THAN = "more-than", _("more than")
    ABOUT = "about", _("about")
    UP_TO = "up-to", _("up to")


class Scope(models.TextChoices):
    """Whether a quantity is for all beneficiaries together or for each of them."""

    TOTAL = "total", _("in total")
    EACH = "each", _("each")


class DueBasis(models.TextChoices):
    """Where a due date comes from: the words themselves, our arithmetic, nowhere."""

    STATED = "stated", _("Stated")
    DERIVED = "derived", _("Derived")
    NONE = "none", _("None")


class CommitmentStatus(models.TextChoices):
    """What sources say became of a promise, never what the editors think of it."""

    ANNOUNCED = "announced", _("Announced")
    UNDER_WAY = "under-way", _("Under way")
    REPORTED_MET = "reported-met", _("Reported met")
    REPORTED_PARTLY_MET = "reported-partly-met", _("Reported partly met")
    SUPERSEDED = "superseded", _("Superseded")
    NO_LATER_RECORD = "no-later-record", _("No later record found")


class DocumentKind(models.TextChoices):
    """What a document is."""

    PRESS_RELEASE = "press-release", _("Press release")
    JOINT_STATEMENT = "joint-statement", _("Joint statement")
    ACTION_PLAN = "action-plan", _("Action plan")
    ROADMAP = "roadmap", _("Roadmap")
    CHAIRS_STATEMENT = "chairs-statement", _("Chair’s statement")
    DECLARATION = "declaration", _("Declaration")
    SPEECH = "speech", _("Speech")
    WEB_PAGE = "web-page", _("Web page")
    NEWS_REPORT = "news-report", _("News report")


class PublisherKind(models.TextChoices):
    """Who stands behind a document; `mirror` is someone else's copy of a release."""

    MINISTRY = "ministry", _("Ministry")
    GOVERNMENT = "government", _("Government")
    NEWS = "news", _("News organisation")
    MIRROR = "mirror", _("Mirror")
    OTHER = "other", _("Other")


class Standing(models.TextChoices):
    """What a language version, or a name in a language, is worth.

    `authentic`: the text that was agreed. `official`: issued by a government in that
    language. `provisional`: a government's own provisional translation.
    `unofficial`: anyone else's. `machine`: no person answers for it.
    """

    AUTHENTIC = "authentic", _("Authentic text")
    OFFICIAL = "official", _("Official")
    PROVISIONAL = "provisional", _("Provisional translation")
    UNOFFICIAL = "unofficial", _("Unofficial")
    MACHINE = "machine", _("Machine translation")


class Stance(models.TextChoices):
    """How a passage bears on a fact: says it, lets it be concluded, or denies it."""

    SUPPORTS = "supports", _("Supports")
    IMPLIES = "implies", _("Implies")
    CONTRADICTS = "contradicts", _("Contradicts")


class Means(models.TextChoices):
    """By what a record was changed. `found`: it stood so before history began."""

    FORM = "form", _("Form")
    ACTION = "action", _("Action")
    LOAD = "load", _("Load")
    COMMAND = "command", _("Command")
    FOUND = "found", _("Found")


# What someone did on the desk, and not a file.
BY_HAND = [Means.FORM, Means.ACTION]


class LoginStep(models.TextChoices):
    """What happened at the door of the desk, or to what opens it.

    `locked-out`: there were no more guesses. A device is the phone that makes codes.
    """

    LOGGED_IN = "logged-in", _("Logged in")
    WRONG_PASSWORD = "wrong-password", _("Wrong password")
    WRONG_CODE = "wrong-code", _("Wrong code")
    LOCKED_OUT = "locked-out", _("Locked out")
    LOGGED_OUT = "logged-out", _("Logged out")
    DEVICE_ADDED = "device-added", _("Device added")
    DEVICE_REMOVED = "device-removed", _("Device removed")
    CODES_MADE = "codes-made", _("Recovery codes made")
    CODE_USED = "code-used", _("Recovery code used")
    PASSWORD_CHANGED = "password-changed", _("Password changed")


# The facts of each kind of record, by the name of the relation in Citation. Title,
# slug, order, summary and publication are the archive's own and need no source.
CITED = {
    "meeting": [
        "ordinal",
        "starts_on",
        "ends_on",
        "city",
        "venue",
        "host",
        "chair",
        "format",
        "status",
    ],
    "delegation": ["country", "capacity", "presence"],
    "delegate": ["person", "office", "on_behalf_of"],
    "outcome": ["kind", "countries"],
    "commitment": [
        "actors",
        "beneficiaries",
        "comparator",
        "quantity",
        "scope",
        "starts_on",
        "due_on",
    ],
    "status_entry": ["status", "value"],
    "document": ["issued_on", "issuers"],
    "person": ["name"],
}

# Values that say nothing, and so need no source.
UNCITED_VALUES = [Presence.NOT_STATED, CommitmentStatus.NO_LATER_RECORD]

# The six of the Dialogue have a page from the first day; others once a published
# record names them.
MEMBER_GROUPS = [CountryGroup.JAPAN, CountryGroup.CENTRAL_ASIA]

# Licences under which a held copy may be handed on whole, by the words that a licence
# note names them with. A note alone is no licence: many say that none was found.
OPEN_LICENCES = [
    "Public Data License",
    "Creative Commons",
    "CC BY",
    "CC0",
    "Open Government Licence",
]

# A quote is the fewest words that carry a fact.
QUOTE_WORDS = 12
# Scripts without spaces between words: two characters count as one word.
# An apostrophe or point inside a word or figure does not part it: Japan’s, 2,000.
_PAIR = r"\u3005\u3040-\u30ff\u3400-\u9fff"
WORD = re.compile(rf"[{_PAIR}]{{1,2}}|[^\W{_PAIR}]+(?:[’'.,][^\W{_PAIR}]+)*")
