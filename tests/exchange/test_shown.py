"""What of a load readers see, record by record."""

import pytest

from dialogue.exchange.apply import apply_files
from dialogue.exchange.planning import make_plan
from dialogue.exchange.shown import shown_after, shown_by
from dialogue.models import FixtureLoad, Meeting
from tests import builders

pytestmark = pytest.mark.django_db


def published(**words):
    return builders.make_meeting(**{"publication": "published", **words})


def named_by_a_published_meeting():
    """A record of each kind that has a page through a meeting that names it."""
    person, topic = builders.make_person(), builders.make_topic()
    series, country = builders.make_series(), builders.make_country("AF")
    meeting = published(series=series)
    seat = builders.make_delegation(meeting=meeting, country=country)
    builders.make_delegate(delegation=seat, person=person)
    builders.make_outcome(meeting=meeting, topics=[topic])
    return [person, topic, series, country]


def changed(save, row, old, new, **options):
    files = save(row, edit=lambda text: text.replace(old, new))
    return make_plan(files, **options)


@pytest.mark.parametrize(
    "which", range(4), ids=["person", "topic", "series", "country"]
)
def test_a_name_that_readers_see(save, which):
    row = named_by_a_published_meeting()[which]

    plan = changed(save, row, f'"name": "{row.name}"', '"name": "Another"')

    assert shown_by(plan) == [(type(row), *map(str, row.natural_key()))]


@pytest.mark.parametrize("publication", ["draft", "published"])
def test_a_count_is_seen_with_its_document(save, publication):
    document = builders.make_document(publication=publication)
    count = builders.make_stated_count(document=document)

    plan = changed(save, count, f'"count": {count.count}', '"count": 99')

    assert bool(shown_by(plan)) == (publication == "published")


def test_what_only_drafts_name_is_not_seen(save):
    person = builders.make_person(name="Before")

    assert shown_by(changed(save, person, "Before", "After")) == []


def test_what_goes_from_a_published_record_is_seen(save):
    meeting = published()
    apply_files(save(meeting, edit=lambda text: text.replace("Tokyo", "Osh")))
    without = save(meeting)
    builders.make_outcome(meeting=meeting)

    plan = make_plan(without, remove=True, take={None: "file"})

    assert plan.removals and not plan.changes
    assert shown_by(plan) == [(Meeting, meeting.slug)]


def test_what_the_archive_has_already_changes_nothing_that_is_seen(save):
    assert shown_by(make_plan(save(published()))) == []


@pytest.mark.parametrize(
    ("before", "after"), [("draft", "draft"), ("published", "withdrawn")]
)
def test_taking_back_what_was_published_before(save, before, after):
    meeting = builders.make_meeting(publication=before, city="Before")
    hide = {
        "Before": "After",
        '"publication": "published"': '"publication": "withdrawn"',
    }

    def edit(text):
        for old, new in hide.items():
            text = text.replace(old, new)
        return text

    load = FixtureLoad.objects.get(pk=apply_files(save(meeting, edit=edit)).load)

    assert Meeting.objects.get().publication == after
    assert bool(shown_after(load)) == (before == "published")
