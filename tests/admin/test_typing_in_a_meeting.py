"""A whole meeting, typed in by hand, page by page."""

from decimal import Decimal

import pytest

from dialogue.exchange.stored_records import rows_of
from dialogue.models import (
    Commitment,
    Delegation,
    Document,
    DocumentText,
    Meeting,
    Outcome,
    Passage,
    Revision,
)
from tests.admin.desk import address, faults, save
from tests.builders import make_country, make_series, make_topic

pytestmark = pytest.mark.django_db


def type_in(client, url, *rows, **fields):
    assert faults(save(client, url, *rows, **fields)) == []


def type_in_a_document(client):
    type_in(
        client,
        address(Document, "add"),
        {
            "texts": [
                {
                    "language": "en",
                    "standing": "official",
                    "address": "www.example.org/release",
                    "retrieved_on": "2026-01-01",
                }
            ]
        },
        title="Press release",
        slug="release",
        kind="press-release",
        publisher_kind="ministry",
        issuers=[make_country("JP").pk],
    )
    text = DocumentText.objects.get()
    type_in(client, address(text), {"passages": [{"locator": "2(2)", "order": 1}]})
    return Passage.objects.get()


def test_a_meeting_is_typed_in(admin_client):
    japan, kazakhstan = make_country("JP"), make_country("KZ")
    passage = type_in_a_document(admin_client)
    release = Document.objects.get()

    type_in(
        admin_client,
        address(Meeting, "add"),
        {
            "delegations": [{"country": japan.pk, "presence": "present"}],
            "outcomes": [
                {
                    "heading": "Trainees",
                    "slug": "trainees",
                    "kind": "announcement",
                    "topics": [make_topic().pk],
                }
            ],
            "citations": [
                {"fact": "starts_on", "passage": passage.pk, "quote": "1 May"}
            ],
        },
        title="A meeting",
        slug="2015-astana",
        series=make_series().pk,
        ordinal=3,
        status="held",
        format="in-person",
        starts_on="2015-05-01",
        ends_on="2015-05-01",
        date_precision="day",
        city="Astana",
        host=kazakhstan.pk,
        documents=[release.pk],
        reason="From the release.",
    )
    type_in(
        admin_client,
        address(Delegation.objects.get()),
        {
            "delegates": [
                {"slug": "head", "office": "Foreign Minister", "role": "head"}
            ],
            "citations": [{"fact": "presence", "passage": passage.pk}],
        },
    )
    type_in(
        admin_client,
        address(Outcome.objects.get()),
        {
            "commitments": [
                {
                    "action": "Accept trainees",
                    "slug": "2015-trainees",
                    "actors": [japan.pk],
                    "beneficiaries": [kazakhstan.pk],
                    "comparator": "more-than",
                    "quantity": "1000",
                    "unit": "trainees",
                }
            ],
            "citations": [{"fact": "kind", "passage": passage.pk}],
        },
    )
    type_in(
        admin_client,
        address(Commitment.objects.get()),
        {
            "status_entries": [{"on": "2015-05-01", "status": "announced"}],
            "citations": [{"fact": "quantity", "passage": passage.pk}],
        },
    )

    meeting = Meeting.objects.get()
    models = [row["model"].removeprefix("dialogue.") for row in rows_of(meeting)]
    assert models == [
        "meeting",
        "delegation",
        "delegate",
        "outcome",
        "commitment",
        "statusentry",
        *["citation"] * 4,
    ]
    assert Commitment.objects.get().quantity == Decimal(1000)
    assert [citation.key for citation in meeting.citations.all()] == [
        "2015-astana.starts-on.1"
    ]
    history = Revision.objects.of("meeting/2015-astana")
    assert [revision.means for revision in history] == ["form"] * 4
    assert history.last().reason == "From the release."
    assert DocumentText.objects.get().address == "https://www.example.org/release"


def test_names_are_shown_in_their_own_script(admin_client):
    entry = {"text": "カザフスタン", "standing": "official", "source": "here"}
    country = make_country("KZ", names={"ja": entry})

    assert "カザフスタン" in admin_client.get(address(country)).text
