"""Whether a meeting or document was ever published: as stored, or as it once stood."""

import pytest

from dialogue.exchange.revisions import revision_of
from dialogue.models import Meeting
from dialogue.models.published import was_published
from tests.builders import make_document, make_meeting

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [make_meeting, make_document])
@pytest.mark.parametrize(
    ("publication", "was"),
    [("draft", False), ("review", False), ("published", True), ("withdrawn", True)],
)
def test_a_root_was_published_if_it_is_or_was_withdrawn(make, publication, was):
    root = make(publication=publication)
    root.publication = "review"  # as a form holds it

    assert was_published(root) == was


@pytest.mark.parametrize("make", [make_meeting, make_document])
@pytest.mark.parametrize("publication", ["published", "withdrawn", "review"])
def test_the_history_tells_that_a_draft_was_published(make, publication):
    root = make(publication=publication)
    with revision_of(root):
        root.publication = "draft"
        root.save()

    assert was_published(root) == (publication != "review")


def test_words_about_publication_publish_nothing():
    meeting = make_meeting(
        publication="draft", summary='Said: "publication": "published"'
    )
    with revision_of(meeting):
        meeting.title = "Another"
        meeting.save()

    assert not was_published(meeting)


def test_a_root_that_is_not_stored_was_not_published():
    assert not was_published(Meeting(slug="new", publication="published"))
