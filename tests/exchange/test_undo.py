"""Undoing a load takes back just that, and nothing that stands on it."""

import json
import shutil

import pytest
from django.db import OperationalError, connection

from dialogue.exchange.apply import apply_files
from dialogue.exchange.export import archive_files
from dialogue.exchange.fixture_files import files_at
from dialogue.exchange.load import load
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.revisions import revision_of
from dialogue.exchange.undo import undo_load
from dialogue.models import (
    Citation,
    Commitment,
    Country,
    FixtureLoad,
    Meeting,
    Revision,
    Topic,
)
from tests.builders import make_citation, make_meeting, make_outcome, make_topic
from tests.example_archive import EXAMPLE
from tests.exchange.files import row, stored, write

pytestmark = pytest.mark.django_db

NAME = "meetings/2030-example-foreign-ministers.json"


@pytest.fixture
def drafts(tmp_path):
    """The example archive as it was before anything in it was published."""
    for path in shutil.copytree(EXAMPLE, tmp_path / "drafts").rglob("*.json"):
        text = path.read_text("utf-8")
        text = text.replace('"publication": "published"', '"publication": "draft"')
        path.write_text(text, "utf-8")
    return tmp_path / "drafts"


@pytest.fixture
def apply_edited(tmp_path):
    """Apply the example meeting with its rows edited; the number of that load."""

    def apply_edited(edit, remove=False):
        rows = edit(json.loads(dict(archive_files())[NAME]))
        path = tmp_path / "edited.json"
        path.write_text(json.dumps(rows), encoding="utf-8")
        return apply_files(files_at([path]), remove=remove).load

    return apply_edited


def source(key, fact, **target):
    """A citation of one fact of a row: source("x.1", "kind", outcome=[…])."""
    passage = ["2030-example-page", "en", "official", "whole"]
    return row("citation", key=key, passage=passage, fact=fact, **target)


def test_the_first_load_undone_leaves_an_empty_archive_with_its_history(drafts):
    number = load(drafts).load

    undo_load(number, why="By mistake.")

    assert not Meeting.objects.exists() and not Country.objects.exists()
    assert Revision.objects.filter(body="").count() == 24
    assert FixtureLoad.objects.get(undoes=number).reason == "By mistake."


def test_a_load_undone_and_applied_again_gives_the_same_bytes(drafts):
    number = load(drafts).load
    before = dict(archive_files())

    undo_load(number)
    load(drafts)

    assert dict(archive_files()) == before


def test_an_undo_can_be_undone(drafts):
    before = dict(archive_files())
    number = load(drafts).load
    after = dict(archive_files())
    undo_load(number)
    undone = FixtureLoad.objects.latest("pk").pk

    undo_load(undone)

    assert (before, dict(archive_files())) == ({}, after)


def test_a_load_on_which_an_edit_stands_is_not_undone(drafts):
    number = load(drafts).load
    meeting = Meeting.objects.get()
    with revision_of(meeting):
        meeting.venue = "Elsewhere"
        meeting.save()

    with pytest.raises(LoadError, match=f"later changes .* meeting/{meeting.slug}"):
        undo_load(number)

    assert Meeting.objects.get().venue == "Elsewhere"


def test_a_load_is_undone_once(drafts):
    number = load(drafts).load
    undo_load(number)

    with pytest.raises(LoadError, match="later changes stand on it"):
        undo_load(number)


def test_no_load_of_that_number_is_a_sentence():
    with pytest.raises(LoadError, match="There is no load 7"):
        undo_load(7)


def test_a_number_that_no_load_can_have_is_a_sentence():
    with pytest.raises(LoadError, match="There is no load 9{30}"):
        undo_load(int("9" * 30))


def test_a_database_that_fails_is_told_as_an_undo_that_failed(drafts):
    number = load(drafts).load

    def fail(execute, sql, params, many, context):
        raise OperationalError("disk full")

    with connection.execute_wrapper(fail), pytest.raises(LoadError) as caught:
        undo_load(number)

    assert str(caught.value) == (
        "Nothing was undone, for the database failed (disk full)."
    )


def test_what_was_written_under_laxer_rules_is_put_back(save):
    topic = make_topic(slug="water", name="Before")
    laxer = {
        "name": " Wa\u200bter ",
        "names": {"ja": {"text": " 水", "standing": "official", "source": "x"}},
    }
    Topic.objects.filter(pk=topic.pk).update(**laxer)
    with revision_of(topic):
        pass
    fields = {"slug": "water", "name": "After"}
    number = apply_files(save(topic, edit=lambda _: dumps(row("topic", **fields)))).load

    undo_load(number)

    topic.refresh_from_db()
    assert {name: getattr(topic, name) for name in laxer} == laxer


def test_a_long_quote_of_old_is_put_back(save):
    quote = "word " * 20 + "end"
    citation = make_citation()
    Citation.objects.filter(pk=citation.pk).update(quote=quote)
    edit = lambda text: text.replace(quote, "word")  # noqa: E731
    number = apply_files(save(citation.meeting, edit=edit)).load
    assert Citation.objects.get().quote == "word"

    undo_load(number)

    assert Citation.objects.get().quote == quote


def test_an_undo_that_would_make_a_circle_is_refused(save):
    high, low = make_topic(slug="high"), make_topic(slug="low")
    Topic.objects.filter(pk=low.pk).update(parent=high)
    fields = {"slug": "low", "name": "Low"}
    number = apply_files(save(low, edit=lambda _: dumps(row("topic", **fields)))).load
    with revision_of(high):
        Topic.objects.filter(pk=high.pk).update(parent=low)

    assert "cannot stand under one that stands under it" in refusal(number)


def test_a_changed_record_goes_back_with_its_parts(apply_edited, drafts):
    load(drafts)
    files = dict(archive_files())

    def elsewhere(rows):
        rows[0]["fields"]["city"] = "Elsewhere"
        return [row for row in rows if row["model"] != "dialogue.citation"]

    number = apply_edited(elsewhere, remove=True)
    assert Meeting.objects.get().citations.count() == 0

    undo_load(number)

    assert dict(archive_files()) == files


def dumps(*rows):
    return json.dumps(rows)


def refusal(number):
    """What undoing a load says, when it changes nothing."""
    before = stored()
    with pytest.raises(LoadError) as caught:
        undo_load(number)
    assert stored() == before
    return str(caught.value)


def test_a_load_that_made_a_published_record_is_not_undone():
    number = load(EXAMPLE).load

    said = refusal(number)

    assert said.startswith(
        f"Load {number} cannot be undone, for it would delete what was public once ("
    )
    assert said.endswith(" more): take it off line or withdraw it instead.")


def test_a_load_that_added_a_public_status_entry_is_not_undone(apply_edited):
    load(EXAMPLE)
    commitment = Commitment.objects.get()

    def add(rows):
        key = {"commitment": [commitment.slug], "on": "2005-05-01"}
        entry = [commitment.slug, "2005-05-01", "under-way"]
        return [
            *rows,
            row("statusentry", **key, status="under-way"),
            source("x.status.1", "status", status_entry=entry),
        ]

    number = apply_edited(add)

    label = f"dialogue.statusentry {commitment.slug}/2005-05-01/under-way"
    assert f"what was public once ({label})" in refusal(number)


def test_a_load_that_added_an_outcome_to_a_published_record_is_undone(apply_edited):
    load(EXAMPLE)
    before = dict(archive_files())
    meeting = [Meeting.objects.get().slug]
    extra = row("outcome", meeting=meeting, slug="x", heading="X", kind="announcement")
    cited = source("x.kind.1", "kind", outcome=[*meeting, "x"])
    number = apply_edited(lambda rows: [*rows, extra, cited])

    undo_load(number)

    assert dict(archive_files()) == before


def test_a_topic_that_a_published_record_names_since_is_not_taken_back(tmp_path):
    write(tmp_path, "reference/topics.json", [row("topic", slug="water", name="Water")])
    number = load(tmp_path).load
    outcome = make_outcome()
    outcome.topics.set([Topic.objects.get()])

    said = refusal(number)

    assert "what was public once (dialogue.topic water)" in said


def test_a_commitment_goes_back_to_its_outcome_with_its_status(apply_edited):
    load(EXAMPLE)
    before = dict(archive_files())
    meeting = [Meeting.objects.get().slug]
    new = row("outcome", meeting=meeting, slug="x", heading="X", kind="announcement")

    def move(rows):
        for each in rows:
            if each["model"] == "dialogue.commitment":
                each["fields"]["outcome"] = [*meeting, "x"]
        return [*rows, new, source("x.kind.1", "kind", outcome=[*meeting, "x"])]

    number = apply_edited(move)
    assert Commitment.objects.get().outcome.slug == "x"

    undo_load(number)

    assert dict(archive_files()) == before


def test_what_another_record_lists_since_is_not_undone(save):
    topic = make_topic(slug="water")
    files = save(topic)
    topic.delete()
    number = apply_files(files).load
    draft = make_meeting(publication="draft")
    outcome = make_outcome(meeting=draft, topics=[Topic.objects.get()])

    with pytest.raises(LoadError, match=f"stand on it: meeting/{outcome.meeting.slug}"):
        undo_load(number)

    assert outcome.topics.count() == 1


def changed_topic(save):
    topic = make_topic(slug="water", name="Before")
    edit = lambda text: text.replace("Before", "After")  # noqa: E731
    return topic, apply_files(save(topic, edit=edit)).load


def test_what_was_changed_around_the_history_since_is_not_undone(save):
    topic, number = changed_topic(save)
    Topic.objects.filter(pk=topic.pk).update(name="By loaddata")

    assert "later changes stand on it: topic/water" in refusal(number)


def test_what_was_deleted_around_the_history_since_does_not_return(save):
    topic, number = changed_topic(save)
    topic.delete()

    assert "later changes stand on it: topic/water" in refusal(number)


def test_what_was_changed_there_and_back_since_is_not_undone(save):
    topic, number = changed_topic(save)
    for name in ["By hand", "After"]:
        with revision_of(topic):
            Topic.objects.filter(pk=topic.pk).update(name=name)

    assert "later changes stand on it: topic/water" in refusal(number)


def test_a_body_with_a_field_of_old_is_put_back_without_it(save):
    topic, number = changed_topic(save)
    before = Revision.objects.get(record="topic/water", number=1)
    assert before.means == "found"
    rows = json.loads(before.body)
    rows[0]["fields"]["colour"] = "blue"
    Revision.objects.filter(pk=before.pk).update(body=json.dumps(rows))

    undo_load(number)

    topic.refresh_from_db()
    assert topic.name == "Before"


def test_what_was_loaded_before_a_field_went_is_no_edit(save):
    topic, _number = changed_topic(save)
    last = Revision.objects.of("topic/water").first()
    with revision_of(topic):
        Topic.objects.filter(pk=topic.pk).update(parent=make_topic(slug="above"))
    rows = json.loads(last.body)
    rows[0]["fields"]["colour"] = "blue"
    Revision.objects.filter(pk=last.pk).update(body=json.dumps(rows))
    edit = lambda text: text.replace("After", "Later")  # noqa: E731

    apply_files(save(topic, edit=edit))

    topic.refresh_from_db()
    assert (topic.name, topic.parent.slug) == ("Later", "above")
