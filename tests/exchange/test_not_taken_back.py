"""What cannot go back is told in one sentence, and nothing changes."""

import pytest

from dialogue.exchange.kept_plans import seal_of
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.revisions import revision_of
from dialogue.exchange.take_back import take_back, way_back
from dialogue.models import (
    Commitment,
    Outcome,
    Person,
    Revision,
    StatusEntry,
    Topic,
)
from tests.builders import (
    make_citation,
    make_commitment,
    make_held_copy,
    make_meeting,
    make_outcome,
    make_series,
    make_text,
)
from tests.exchange.files import stored
from tests.whole_meeting import changes, loses_all, make_whole_meeting, version

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting():
    return make_whole_meeting()


def refusal(revision, seen=None):
    """What taking a record back says, when it changes nothing."""
    before, kept = stored(), Revision.objects.count()
    with pytest.raises(LoadError) as caught:
        take_back(revision, seen=seen or seal_of(way_back(revision)))
    assert (stored(), Revision.objects.count()) == (before, kept)
    return str(caught.value)


@pytest.mark.parametrize("cities", [["Dushanbe"], ["Dushanbe", "Astana"]])
def test_what_changed_since_the_page_was_shown(meeting, cities):
    loses_all(meeting)
    seen = seal_of(way_back(version(2)))
    for city in cities:
        changes(meeting, city=city)

    assert refusal(version(2), seen) == (
        "Nothing was taken back, for meeting/m has changed since this was shown: read "
        "again what would change."
    )


def test_what_it_named_and_is_gone(meeting):
    loses_all(meeting)
    Person.objects.all().delete()
    Topic.objects.all().delete()

    assert refusal(version(2)) == (
        "meeting/m cannot be taken back, for it named what is not there any more: "
        "person taro, topic water."
    )


def test_a_commitment_that_stands_elsewhere_by_now(meeting):
    with revision_of(meeting):
        other = make_outcome(meeting=make_meeting(slug="other"))
        Commitment.objects.update(outcome=other)

    assert refusal(version(2)) == (
        "meeting/m cannot be taken back, for commitment/c stands in meeting/other now."
    )


def test_what_was_public_once(meeting):
    changes(meeting, publication="published")
    with revision_of(meeting):
        make_commitment(outcome=Outcome.objects.get(), slug="later")

    assert refusal(version(2)) == (
        "meeting/m cannot be taken back, for it would delete what was public once "
        "(dialogue.commitment later): take it off line or withdraw it instead."
    )


def test_a_public_value_that_would_lose_its_source(meeting):
    changes(meeting, publication="published", venue="A house")
    with revision_of(meeting):
        make_citation("venue", meeting=meeting)

    assert "m, “venue”: it has no citation" in refusal(version(2))


def test_a_text_of_which_a_copy_is_held():
    document = make_text().document
    with revision_of(document):
        document.title = "Another"
        document.save()
    with revision_of(document):
        make_held_copy(text=make_text(document=document, language="ja"))

    said = refusal(Revision.objects.of(f"document/{document.slug}").last())

    assert "it cannot be removed, for others name it" in said


def test_an_ordinal_that_another_meeting_has_by_now(meeting):
    series = make_series()
    changes(meeting, series=series, ordinal=1)
    changes(meeting, ordinal=2)
    make_meeting(series=series, ordinal=1)

    assert "Another meeting of this series has this ordinal." in refusal(version(3))


def test_a_status_that_was_public(meeting):
    changes(meeting, publication="published")
    with revision_of(meeting):
        StatusEntry.objects.update(note="Changed by a load")

    assert "published status entry is never changed" in refusal(version(3))
