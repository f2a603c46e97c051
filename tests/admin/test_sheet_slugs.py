"""The slugs that are proposed for what is typed in."""

import pytest

from dialogue.admin.sheet_slugs import proposed_slug
from dialogue.models import Commitment, Delegate, Meeting, Outcome, Series
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of
from tests.builders import make_commitment, make_outcome

LONG = "word " * 40


@pytest.mark.parametrize(
    ("row", "slug"),
    [
        (
            Meeting(city="Astana", series=Series(slug="fm")),
            "undated-astana-foreign-ministers",
        ),
        (Meeting(format="online"), "undated-online-meeting"),
        (Meeting(series=Series(slug="new")), "undated-place-not-stated-new"),
        (Delegate(role="chair", rank="minister"), "head"),
        (Delegate(rank="ambassador", office="Ambassador"), "ambassador"),
        (Delegate(office="Envoy to the Council"), "envoy-to-the-council"),
        (Delegate(), "member"),
        (Outcome(heading="Health & medicine"), "health-medicine"),
        (Outcome(heading="健康"), "outcome"),
        (Outcome(heading="x" * 200), "x" * 46),
        (Outcome(heading=LONG), "word-word-word-word-word-word-word-word-word"),
    ],
)
def test_a_slug_says_what_the_row_is(row, slug):
    assert proposed_slug(row, set()) == slug


def test_a_commitment_is_called_by_its_meeting_and_outcome():
    meeting = Meeting(city="Tokyo")
    commitment = Commitment(outcome=Outcome(meeting=meeting, slug="health"))

    assert proposed_slug(commitment, set()) == "undated-tokyo-health"


def test_another_one_is_numbered():
    taken = {"health", "health-2"}

    assert proposed_slug(Outcome(heading="Health"), taken) == "health-3"


@pytest.mark.django_db
def test_slugs_are_unique_where_they_must_be(admin_client):
    meeting = make_draft(starts_on=None, city="Tokyo")
    make_commitment(slug="undated-tokyo-health")
    make_outcome(meeting=meeting, slug="health", heading="Health")
    page = admin_client.get(sheet_of(meeting))
    for prefix in ["outcomes", "outcomes-0-commitments", "outcomes-0-commitments"]:
        page = press(admin_client, page, "_add", prefix)

    response = press(
        admin_client,
        page,
        "_save",
        **{"outcomes-1-heading": "Health", "outcomes-1-kind": "decision"},
        **{f"outcomes-0-commitments-{n}-action": f"Do {n}" for n in range(2)},
    )

    assert faults(response) == []
    assert [each.slug for each in meeting.outcomes.all()] == ["health", "health-2"]
    assert [
        each.slug for each in Commitment.objects.filter(outcome__meeting=meeting)
    ] == [
        "undated-tokyo-health-2",
        "undated-tokyo-health-3",
    ]
