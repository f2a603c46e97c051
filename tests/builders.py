"""Make valid objects in one line. Pass only what the test is about.

A parent that is not given is made as well. What comes back is as the database holds
it, so that a date given as a string is a date.
"""

from datetime import date
from hashlib import sha256
from itertools import count

from dialogue.models import (
    TARGET_OF,
    Citation,
    Commitment,
    Country,
    Delegate,
    Delegation,
    Document,
    DocumentText,
    HeldCopy,
    Intake,
    LoginEvent,
    Meeting,
    Outcome,
    Passage,
    Person,
    Plan,
    Proposal,
    Series,
    StatedCount,
    StatusEntry,
    Topic,
)

GROUPS = {"JP": "japan"} | dict.fromkeys(["KZ", "KG", "TJ", "TM", "UZ"], "central-asia")

_serial = count(1)


def _make(model, given, **usual):
    """Create a row; a builder among the usual values is called only when needed."""
    fields = {
        name: value() if callable(value) else value
        for name, value in (usual | given).items()
    }
    many = {
        field.name: fields.pop(field.name)
        for field in model._meta.many_to_many
        if field.name in fields
    }
    row = model._base_manager.create(**fields)
    for name, others in many.items():
        getattr(row, name).set(others)
    return model._base_manager.get(pk=row.pk)


def make_country(code="JP", **overrides):
    """The country of this code, made when it is not there yet."""
    known = Country.objects.filter(code=code).first()
    group = GROUPS.get(code, "other")
    return known or _make(Country, overrides, code=code, name=code, group=group)


def make_series(**overrides):
    n = next(_serial)
    return _make(
        Series, overrides, slug=f"series-{n}", name=f"Series {n}", level="ministers"
    )


def make_topic(**overrides):
    n = next(_serial)
    return _make(Topic, overrides, slug=f"topic-{n}", name=f"Topic {n}")


def make_person(**overrides):
    n = next(_serial)
    return _make(
        Person,
        overrides,
        slug=f"example-person-{n}",
        name=f"Example Person {n}",
        sort_name=f"Person {n}, Example",
    )


def make_document(**overrides):
    n = next(_serial)
    return _make(
        Document,
        overrides,
        slug=f"document-{n}",
        kind="press-release",
        title=f"Document {n}",
        issued_on=date(2015, 5, 1),
        publisher="Ministry of Foreign Affairs of Japan",
        publisher_kind="ministry",
        publication="published",
    )


def make_text(**overrides):
    return _make(
        DocumentText,
        overrides,
        document=make_document,
        language="en",
        standing="official",
        address=f"https://example.org/texts/{next(_serial)}",
        retrieved_on=date(2026, 11, 23),
    )


def make_passage(**overrides):
    return _make(Passage, overrides, text=make_text, locator="whole")


def make_held_copy(body="The meeting was held in Tokyo.", **overrides):
    return _make(
        HeldCopy,
        overrides,
        text=make_text,
        retrieved_on=date(2026, 11, 23),
        body=body,
        sha256=sha256(body.encode()).hexdigest(),
    )


def make_stated_count(**overrides):
    return _make(
        StatedCount,
        overrides,
        series=make_series,
        document=make_document,
        as_of=date(2015, 5, 1),
        count=5,
    )


def make_meeting(starts_on=date(2015, 5, 1), **overrides):
    """A published meeting of one day; without a day if `starts_on` is None."""
    n = next(_serial)
    return _make(
        Meeting,
        overrides,
        slug=f"meeting-{n}",
        title=f"Meeting {n}",
        status="held",
        starts_on=starts_on,
        ends_on=starts_on,
        date_precision="day" if starts_on else "",
        city="Tokyo",
        host=make_country,
        publication="published",
    )


def make_delegation(**overrides):
    return _make(
        Delegation,
        overrides,
        meeting=make_meeting,
        country=make_country,
        presence="present",
    )


def make_delegate(**overrides):
    return _make(
        Delegate,
        overrides,
        delegation=make_delegation,
        slug=f"delegate-{next(_serial)}",
        office="Foreign Minister",
    )


def make_outcome(**overrides):
    n = next(_serial)
    return _make(
        Outcome,
        overrides,
        meeting=make_meeting,
        slug=f"outcome-{n}",
        heading=f"Outcome {n}",
        kind="announcement",
    )


def make_commitment(**overrides):
    n = next(_serial)
    return _make(
        Commitment,
        overrides,
        outcome=make_outcome,
        slug=f"commitment-{n}",
        action=f"Accept trainees {n}",
    )


def make_status_entry(**overrides):
    return _make(
        StatusEntry,
        overrides,
        commitment=make_commitment,
        on=date(2015, 5, 1),
        status="announced",
    )


def make_citation(fact="starts_on", **overrides):
    """A citation of the record given (meeting=, person=, …); else of a meeting."""
    if not overrides.keys() & set(TARGET_OF.values()):
        overrides["meeting"] = make_meeting()
    key = f"citation-{next(_serial)}"
    return _make(Citation, overrides, key=key, passage=make_passage, fact=fact)


def make_plan(**overrides):
    """A plan that waits; its file says nothing."""
    files = [{"name": "example.json", "content": "[]"}]
    return _make(Plan, overrides, title="example.json", files=files)


def make_proposal(**overrides):
    """A proposal that waits; it changes nothing."""
    files = [{"name": "meeting/example.json", "content": "[]"}]
    base = {"meeting/example": ""}
    return _make(Proposal, overrides, title="example", files=files, base=base)


def make_login_event(**overrides):
    return _make(LoginEvent, overrides, account="editor", step="logged-in")


def make_intake(**overrides):
    """A release of one line, with a draft that states nothing."""
    parents = {"meeting": None, "document": None, "documenttext": 1}
    rows = [
        {"model": model, "parent": parent, "fields": {}, "facts": {}}
        for model, parent in parents.items()
    ]
    return _make(
        Intake,
        overrides,
        title="example",
        content=b"Example.",
        text="Example.",
        language="en",
        draft={"rows": rows, "questions": [], "places": {"whole": [0, 8]}},
    )
