"""One record with every kind of part in it, and the address of each kind of page."""

from datetime import date
from itertools import product

from dialogue.exchange.revisions import revision_of
from dialogue.vocabulary import Language, Standing
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_held_copy,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_series,
    make_stated_count,
    make_status_entry,
    make_text,
    make_topic,
)

# The first is what make_text() makes by itself.
VERSIONS = sorted(
    product(Language.values, Standing.values),
    key=lambda version: version != ("en", "official"),
)
# Each address's arguments, for the record that make_record() makes.
ADDRESSES = {
    "home": {},
    "meeting_list": {},
    "meeting_detail": {"slug": "shown"},
    "meeting_history": {"slug": "shown"},
    "series_list": {},
    "series_detail": {"slug": "shown"},
    "timeline": {},
    "country_list": {},
    "country_detail": {"code": "tm"},
    "person_list": {},
    "person_detail": {"slug": "shown"},
    "topic_list": {},
    "topic_detail": {"slug": "shown"},
    "commitment_list": {},
    "commitment_detail": {"slug": "shown"},
    "document_list": {},
    "document_detail": {"slug": "shown"},
    "document_history": {"slug": "shown"},
    "document_pair": {"slug": "shown", "languages": ("en", "de")},
    "compare": {},
    "brief": {},
    "change_list": {},
    "attendance": {},
    "about": {},
    "method": {},
    "accessibility": {},
}
# Addresses of what is not public; test_preview.py asks the same of them.
PREVIEWS = {"preview", "preview_commitment"}
# Addresses that give a file and no page.
FILES = {"attendance_csv", "cite_record", "commitment_csv", "document_file"}


def make_record(slug="shown", publication="published", times=1, mark="Example"):
    """A meeting and its document; `times` of each part; `mark` in every text.

    Returns the meeting.
    """
    document = make_document(
        slug=slug,
        title=f"{mark} release",
        publisher=f"{mark} ministry",
        publication=publication,
    )
    text = make_text(document=document, licence_note=f"{mark} licence, as CC BY 4.0")
    make_text(document=document, language="de", licence_note=f"{mark} licence")
    make_held_copy(text=text, body=f"{mark} words.", spans={"1": [0, len(mark)]})
    passages = [
        make_passage(text=text, locator=str(number + 1), heading=f"{mark} heading")
        for number in range(times)
    ]
    make_country("TM", name=f"{mark} land", formal_name=f"{mark} republic")
    series = make_series(slug=slug, name=f"{mark} series")
    make_stated_count(series=series, document=document)
    meeting = make_meeting(
        slug=slug,
        title=f"{mark} meeting",
        series=series,
        city=f"{mark} city",
        venue=f"{mark} house",
        other_participants=f"{mark} bank",
        summary=f"{mark} summary",
        chair=make_country("TM"),
        host=make_country("TM"),
        documents=[document],
        names={"ru": {"text": "Пример", "standing": "official", "source": mark}},
        publication=publication,
    )
    for number, passage in enumerate(passages):
        _make_parts(meeting, passage, number, slug, mark)
    _make_history(meeting, document, mark)
    return meeting


def _make_history(meeting, document, mark):
    """Versions of both: as they were found, with other titles, and as they are."""
    titles = [(row, row.title) for row in [meeting, document]]
    for end in [" before", ""]:
        with revision_of(meeting, document, why=f"{mark} why"):
            for row, title in titles:
                row.title = title + end
                row.save()


def _make_parts(meeting, passage, number, slug, mark):
    name = slug if number == 0 else f"{slug}-{number}"
    country = make_country(
        "TM" if number == 0 else f"{'ABCD'[number // 26]}{chr(65 + number % 26)}"
    )
    person = make_person(slug=name, name=f"{mark} person {number}")
    delegation = make_delegation(meeting=meeting, country=country)
    delegate = make_delegate(
        delegation=delegation,
        person=person,
        office=f"{mark} office",
        on_behalf_of=f"{mark} absentee",
    )
    outcome = make_outcome(
        meeting=meeting,
        slug=name,
        heading=f"{mark} outcome {number}",
        summary=f"{mark} account",
        countries=[country],
        topics=[make_topic(slug=name, name=f"{mark} topic {number}")],
    )
    commitment = make_commitment(
        outcome=outcome,
        slug=name,
        action=f"{mark} promise {number}",
        unit=f"{mark} trainees",
        due_on=date(2018, 1, 1),
        due_basis="derived",
        due_note=f"{mark} arithmetic",
        actors=[country],
        beneficiaries=[country],
    )
    entry = make_status_entry(
        commitment=commitment, on=date(2016, 1, 1), value=900, note=f"{mark} remark"
    )
    make_citation(passage=passage, meeting=meeting, fact="city", quote=mark)
    make_citation(
        passage=passage,
        meeting=meeting,
        fact="venue",
        stance="contradicts",
        claim=f"{mark} claim",
        note=f"{mark} reason",
    )
    make_citation(passage=passage, delegation=delegation, fact="country")
    make_citation(passage=passage, delegate=delegate, fact="on_behalf_of")
    make_citation(passage=passage, outcome=outcome, fact="kind")
    make_citation(passage=passage, commitment=commitment, fact="quantity")
    make_citation(passage=passage, status_entry=entry, fact="status")
    make_citation(passage=passage, person=person, fact="name")
    make_citation(passage=passage, document=passage.text.document, fact="issued_on")


def make_tied(shown, other, number):
    """One row more in each list of the pages of `shown`, from the record of `other`."""
    document, commitment = _of(shown, "document"), _of(shown, "commitment")
    make_meeting(series=shown.series, documents=[document], rescheduled_from=shown)
    shown.documents.add(_of(other, "document"))
    make_stated_count(series=shown.series, document=_of(other, "document"))
    make_stated_count(series=other.series, document=document)
    make_status_entry(commitment=commitment, on=date(2016, 1, 1 + number))
    language, standing = VERSIONS[number]
    text = make_text(document=document, language=language, standing=standing)
    make_held_copy(text=text)
    document.issuers.add(make_country(f"Z{chr(65 + number % 26)}"))
    seat = other.delegations.first().delegates.get()
    seat.person = shown.delegations.order_by("pk").first().delegates.get().person
    seat.save()
    other.outcomes.get().topics.add(shown.outcomes.order_by("pk").first().topics.get())


def _of(meeting, what):
    if what == "document":
        return meeting.documents.order_by("pk").first()
    return meeting.outcomes.order_by("pk").first().commitments.get()


def make_hidden_beside(meeting, publication):
    """A meeting that nobody may see, hung on all that the public one hangs on."""
    document = meeting.documents.get()
    passage = document.texts.get(language="en").passages.get()
    topic = meeting.outcomes.get().topics.get()
    delegate = meeting.delegations.get().delegates.get()
    country = delegate.delegation.country
    hidden = make_meeting(
        title="Hidden meeting",
        series=meeting.series,
        host=country,
        chair=country,
        documents=[document],
        rescheduled_from=meeting,
        starts_on=date(2015, 5, 2),
        publication=publication,
    )
    seat = make_delegation(meeting=hidden, country=country)
    make_delegate(delegation=seat, person=delegate.person, office="Hidden office")
    outcome = make_outcome(
        meeting=hidden, heading="Hidden outcome", topics=[topic], countries=[country]
    )
    commitment = make_commitment(
        outcome=outcome,
        action="Hidden promise",
        actors=[country],
        beneficiaries=[country],
    )
    make_citation(passage=passage, meeting=hidden, fact="city", quote="Hidden quote")
    make_citation(passage=passage, commitment=commitment, fact="quantity")
    secret = make_document(
        title="Hidden document", issuers=[country], publication=publication
    )
    meeting.documents.add(secret)
    make_stated_count(series=meeting.series, document=secret, count=99)
    make_citation(
        passage=make_passage(text=make_text(document=secret)),
        meeting=meeting,
        fact="city",
    )
