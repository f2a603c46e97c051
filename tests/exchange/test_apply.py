"""Applying files: exactly what was planned, all of it or nothing."""

import json

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogue.exchange.apply import apply_files, try_files
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.planning import make_plan
from dialogue.exchange.revisions import revision_of
from dialogue.exchange.undo import undo_load
from dialogue.models import (
    Commitment,
    Delegate,
    FixtureLoad,
    Meeting,
    Outcome,
    Revision,
)
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_passage,
    make_series,
    make_status_entry,
    make_topic,
)

pytestmark = pytest.mark.django_db


def change_by_hand(row, **fields):
    with revision_of(row, why="By hand."):
        type(row).objects.filter(pk=row.pk).update(**fields)


def test_a_plan_writes_nothing(save):
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))

    plan = make_plan(files)

    assert plan.records_that_are("changed") == [f"meeting/{meeting.slug}"]
    assert Meeting.objects.get().city == "Before"
    assert not Revision.objects.exists()


def test_trying_leaves_nothing_behind(save):
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))

    try_files(files)

    assert Meeting.objects.get().city == "Before"
    assert not Revision.objects.exists()


def test_trying_says_what_a_row_has_wrong(save):
    files = save(
        make_meeting(city="Before", publication="draft"),
        edit=lambda text: text.replace('"in-person"', '"hybrid"').replace(
            '"Before"', '"Before", "ordinal": 0'
        ),
    )

    with pytest.raises(LoadError, match="Ordinals start at 1"):
        try_files(files)


def test_a_conflict_is_refused_and_decided_by_record(save):
    meeting = make_meeting(city="Before")
    files = save(meeting)
    change_by_hand(meeting, city="By hand")

    with pytest.raises(LoadError, match="say --take file or --take live, for one"):
        apply_files(files)
    apply_files(files, take={f"meeting/{meeting.slug}": "live"})
    assert Meeting.objects.get().city == "By hand"
    apply_files(files, take={f"meeting/{meeting.slug}": "file"})
    assert Meeting.objects.get().city == "Before"


def test_a_conflict_names_its_rows_and_their_fields(save):
    delegate = make_delegate(slug="head")
    meeting = delegate.delegation.meeting
    make_outcome(meeting=meeting, slug="gone")
    files = save(meeting, edit=lambda text: text.replace('"Tokyo"', '"Osaka"'))
    apply_files(files)
    change_by_hand(meeting, city="By hand", venue="By hand")
    change_by_hand(delegate, office="By hand")
    with revision_of(meeting):
        Outcome.objects.get().delete()
    slug = meeting.slug

    with pytest.raises(LoadError) as caught:
        apply_files(files)

    assert str(caught.value) == (
        f"Nothing was loaded, for editors have changed meeting/{slug} (city, venue; "
        f"dialogue.delegate {slug}/JP/head: office; dialogue.outcome {slug}/gone: "
        "deleted) since: say --take file or --take live, for one record --take "
        "RECORD=file."
    )


def test_a_conflict_of_many_rows_names_some(save):
    meeting = make_meeting()
    outcomes = [make_outcome(meeting=meeting) for _ in range(7)]
    files = save(meeting)
    for outcome in outcomes:
        change_by_hand(outcome, heading="By hand")

    with pytest.raises(LoadError, match="heading; and 2 more[)] since"):
        apply_files(files)


def test_a_side_of_a_record_that_is_not_in_the_files_is_refused(save):
    files = save(make_meeting())

    with pytest.raises(LoadError, match="--take meeting/x: there is no such record"):
        make_plan(files, take={"meeting/x": "file"})


class Overtaken(list):
    """Files during whose planning, after the archive was read, someone else writes."""

    def __init__(self, files, write):
        super().__init__(files)
        self._write = write
        self._times = 0

    def __iter__(self):
        self._times += 1
        if self._times == 2:
            self._write()
        return super().__iter__()


def test_files_that_another_load_overtakes_are_to_be_loaded_again(save):
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))
    overtaken = Overtaken(files, lambda: change_by_hand(meeting, venue="Elsewhere"))

    with pytest.raises(LoadError) as caught:
        apply_files(overtaken)

    assert str(caught.value) == (
        f"Nothing was loaded, for meeting/{meeting.slug} changed while it was being "
        "loaded: load again."
    )


def test_a_trial_uses_up_no_number_of_a_load(save):
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))

    with CaptureQueriesContext(connection) as queries:
        try_files(files)

    made = f'INSERT INTO "{FixtureLoad._meta.db_table}"'
    assert [each for each in queries.captured_queries if made in each["sql"]] == []


def test_a_plan_is_refused_once_its_record_has_moved(save):
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))
    plan = make_plan(files).as_json()
    change_by_hand(meeting, venue="Elsewhere")

    with pytest.raises(
        LoadError, match=f"meeting/{meeting.slug} changed after the plan"
    ):
        apply_files(files, expected=plan)

    assert Meeting.objects.get().city == "Before"


def test_parts_that_the_file_does_not_have_stay_unless_told(save):
    meeting = make_meeting()
    files = save(meeting)
    make_outcome(meeting=meeting, slug="extra")

    plan = apply_files(files)
    assert [row.label for row in plan.records[0].left_out] == [
        f"dialogue.outcome {meeting.slug}/extra"
    ]
    assert Outcome.objects.exists()
    apply_files(files, remove=True)
    assert not Outcome.objects.exists()


def test_a_file_without_the_root_leaves_the_other_parts_alone(save):
    outcome = make_outcome()
    make_outcome(meeting=outcome.meeting)

    def only_one(text):
        rows = [row for row in json.loads(text) if row["model"] == "dialogue.outcome"]
        return json.dumps(rows[:1])

    plan = apply_files(save(outcome.meeting, edit=only_one), remove=True)

    assert plan.removals == []
    assert Outcome.objects.count() == 2


def test_the_head_of_a_delegation_is_handed_over(save):
    delegation = make_delegation()
    make_delegate(delegation=delegation, slug="a", role="head")
    make_delegate(delegation=delegation, slug="b", role="member")
    swap = {
        '"role": "head"': '"role": "x"',
        '"slug": "b"': '"slug": "b", "role": "head"',
    }

    def hand_over(text):
        for old, new in swap.items():
            text = text.replace(old, new)
        return text.replace('"role": "x"', '"role": "member"')

    apply_files(save(delegation.meeting, edit=hand_over))

    assert Delegate.objects.get(role="head").slug == "b"


def test_a_commitment_moves_from_one_meeting_to_another(save):
    commitment = make_commitment(slug="moved")
    there = make_outcome(slug="there")
    make_citation("actors", commitment=commitment)
    here, elsewhere = commitment.outcome.meeting, there.meeting

    def move(text):
        return text.replace(
            f'"{here.slug}",\n        "{commitment.outcome.slug}"',
            f'"{elsewhere.slug}",\n        "there"',
        )

    apply_files(save(here, edit=move))

    assert Commitment.objects.get().outcome == there
    touched = Revision.objects.filter(means="load").values_list("record", flat=True)
    assert set(touched) == {f"meeting/{here.slug}", f"meeting/{elsewhere.slug}"}


def moved_commitment(save, edit=lambda text: text):
    """A commitment, the meeting that it leaves, and a file that has it elsewhere."""
    commitment = make_commitment(slug="moved")
    there = make_outcome(slug="there")
    here, elsewhere = commitment.outcome.meeting, there.meeting
    files = save(
        here,
        edit=lambda text: edit(
            text.replace(
                f'"{here.slug}",\n        "{commitment.outcome.slug}"',
                f'"{elsewhere.slug}",\n        "there"',
            )
        ),
    )
    return commitment, here, files


def only_the_commitment(text):
    rows = json.loads(text)
    return json.dumps([each for each in rows if each["model"] == "dialogue.commitment"])


def test_a_record_that_only_loses_a_row_to_another_is_changed(save):
    _commitment, here, files = moved_commitment(save, only_the_commitment)

    plan = apply_files(files)

    assert f"meeting/{here.slug}" in plan.records_that_are("changed")


def test_a_record_that_keeps_a_row_as_was_decided_is_unchanged(save):
    commitment, here, files = moved_commitment(save, only_the_commitment)
    change_by_hand(commitment, action="By hand.")

    plan = apply_files(files, take={None: "live"})

    assert plan.records_that_are("changed") == []
    assert Commitment.objects.get().outcome.meeting == here


def test_what_others_name_is_not_removed(save):
    passage = make_passage()
    citation = make_citation(passage=passage)

    def without_passages(text):
        rows = json.loads(text)
        return json.dumps([row for row in rows if row["model"] != "dialogue.passage"])

    files = save(passage.text.document, edit=without_passages)

    with pytest.raises(
        LoadError, match="cannot be removed, for others name it"
    ) as said:
        apply_files(files, remove=True)
    assert citation.key in str(said.value)


def test_a_conflict_decided_for_the_archive_is_asked_again(save):
    meeting = make_meeting(city="0")
    apply_files(save(meeting, edit=lambda text: text.replace('"0"', '"A"')))
    files = save(meeting, edit=lambda text: text.replace('"0"', '"C"'))
    change_by_hand(meeting, city="B")

    apply_files(files, take={None: "live"})

    with pytest.raises(LoadError, match="city"):
        apply_files(files)
    assert Meeting.objects.get().city == "B"


def test_an_undone_load_does_not_make_an_edit_forgotten(save):
    meeting = make_meeting(city="0")
    apply_files(save(meeting, edit=lambda text: text.replace('"0"', '"A"')))
    files = save(meeting, edit=lambda text: text.replace('"0"', '"C"'))
    change_by_hand(meeting, city="B")
    undo_load(apply_files(files, take={None: "file"}).load)

    with pytest.raises(LoadError, match="city"):
        apply_files(files)

    assert Meeting.objects.get().city == "B"


def test_lists_of_a_row_that_is_there_are_changed(save):
    outcome = make_outcome(countries=[make_country("JP")])
    kazakhstan = make_country("KZ")

    apply_files(
        save(
            outcome.meeting,
            edit=lambda t: t.replace(
                """      "countries": [
        [
          "JP"
        ]
      ]""",
                '"countries": [["KZ"]]',
            ),
        )
    )

    assert outcome.countries.get() == kazakhstan


def exchanging(one, other):
    """Let two words of a file change places."""

    def edit(text):
        return text.replace(one, "\0").replace(other, one).replace("\0", other)

    return edit


def test_two_meetings_exchange_their_ordinals(save):
    series = make_series()
    first, second = (make_meeting(series=series, ordinal=n) for n in (1, 2))
    edit = exchanging('"ordinal": 1', '"ordinal": 2')

    plan = apply_files([*save(first, edit=edit), *save(second, edit=edit)])

    assert len(plan.records_that_are("changed")) == 2
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.ordinal, second.ordinal) == (2, 1)


def test_two_citations_exchange_what_they_say_and_stay_the_same_rows(save):
    meeting = make_meeting()
    passage = make_passage()
    city, venue = (
        make_citation(fact, meeting=meeting, passage=passage)
        for fact in ["city", "venue"]
    )

    apply_files(save(meeting, edit=exchanging('"fact": "city"', '"fact": "venue"')))

    city.refresh_from_db()
    venue.refresh_from_db()
    assert (city.fact, venue.fact) == ("venue", "city")


def test_an_undo_gives_back_what_was_exchanged(save):
    series = make_series()
    first, second = (make_meeting(series=series, ordinal=n) for n in (1, 2))
    edit = exchanging('"ordinal": 1', '"ordinal": 2')
    files = [*save(first, edit=edit), *save(second, edit=edit)]

    undo_load(apply_files(files).load)

    assert set(Meeting.objects.values_list("slug", "ordinal")) == {
        (first.slug, 1),
        (second.slug, 2),
    }


def test_an_ordinal_that_a_meeting_outside_the_files_has_is_refused(save):
    series = make_series()
    make_meeting(series=series, ordinal=1)
    meeting = make_meeting(series=series, ordinal=2)
    files = save(meeting, edit=lambda t: t.replace('"ordinal": 2', '"ordinal": 1'))

    with pytest.raises(LoadError, match="Another meeting of this series has this"):
        apply_files(files)

    assert Meeting.objects.get(pk=meeting.pk).ordinal == 2


def test_many_rows_are_changed_in_a_few_queries(save):
    meeting = make_meeting()
    for n in range(3):
        make_outcome(meeting=meeting, heading="Old", slug=f"o{n}")
    few = save(meeting, edit=lambda text: text.replace('"Old"', '"New"'))
    with CaptureQueriesContext(connection) as for_three:
        apply_files(few)
    for n in range(30):
        make_outcome(meeting=meeting, heading="New", slug=f"p{n}")
    many = save(meeting, edit=lambda text: text.replace('"New"', '"Newer"'))

    with CaptureQueriesContext(connection) as for_many:
        apply_files(many, take={None: "file"})

    assert Outcome.objects.filter(heading="Newer").count() == 33
    assert len(for_many) <= len(for_three) + 5


def test_two_changes_that_make_a_circle_through_the_archive_are_refused(save):
    low, high = make_topic(slug="low"), make_topic(slug="high")
    under_low = make_topic(slug="under-low", parent=low)
    under_high = make_topic(slug="under-high", parent=high)

    def under(parent):
        return lambda text: text.replace(
            '"name":', f'"parent": ["{parent.slug}"], "name":'
        )

    files = [*save(low, edit=under(under_high)), *save(high, edit=under(under_low))]

    with pytest.raises(LoadError, match="“parent”: A topic cannot stand under one"):
        apply_files(files)


def test_lists_lose_and_gain_no_more_than_they_should(save):
    outcome = make_outcome(countries=[make_country("JP"), make_country("KZ")])
    make_country("UZ")
    through = Outcome.countries.through.objects.values_list("country__code", "pk")
    before = dict(through)

    apply_files(save(outcome.meeting, edit=lambda text: text.replace('"KZ"', '"UZ"')))

    assert dict(through.all()).keys() == {"JP", "UZ"}
    assert dict(through.all())["JP"] == before["JP"]


def test_a_citation_moves_from_one_meeting_to_another_and_both_have_a_revision(save):
    citation = make_citation("city", meeting=make_meeting(publication="draft"))
    here, there = citation.meeting, make_meeting()

    def move(text):
        rows = [r for r in json.loads(text) if r["model"] == "dialogue.citation"]
        rows[0]["fields"]["meeting"] = [there.slug]
        return json.dumps(rows)

    apply_files(save(here, edit=move))

    citation.refresh_from_db()
    assert citation.meeting == there
    last = {key: Revision.objects.of(f"meeting/{key}").first() for key in [here.slug]}
    assert citation.key not in last[here.slug].body
    assert citation.key in Revision.objects.of(f"meeting/{there.slug}").first().body


def test_an_edit_there_and_back_while_a_load_is_planned_is_an_edit(save):
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))

    def there_and_back():
        change_by_hand(meeting, city="Elsewhere")
        change_by_hand(meeting, city="Before")

    with pytest.raises(LoadError, match="changed while it was being loaded"):
        apply_files(Overtaken(files, there_and_back))


def test_a_change_around_the_history_while_a_load_is_planned_is_seen(save):
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))
    around = Meeting.objects.filter(pk=meeting.pk).update

    with pytest.raises(LoadError, match="changed while it was being loaded"):
        apply_files(Overtaken(files, lambda: around(city="Elsewhere")))


@pytest.mark.parametrize("first", ["head", "member"])
@pytest.mark.parametrize(("old", "new"), [("a", "b"), ("b", "a")])
def test_a_head_hands_over_whoever_stands_first(save, first, old, new):
    delegation = make_delegation()
    roles = {"head": old, "member": new}
    for role in sorted(roles, key=lambda role: role != first):
        make_delegate(delegation=delegation, slug=roles[role], role=role)

    def hand_over(text):
        rows = json.loads(text)
        for each in rows:
            if each["fields"].get("slug") in (old, new):
                each["fields"]["role"] = "member"
            if each["fields"].get("slug") == new:
                each["fields"]["role"] = "chair"
        return json.dumps(rows)

    apply_files(save(delegation.meeting, edit=hand_over))

    assert dict(Delegate.objects.values_list("slug", "role")) == {
        old: "member",
        new: "chair",
    }


def test_a_load_and_its_revisions_say_who_made_them(save):
    editor = User.objects.create_user("editor")
    meeting = make_meeting(city="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))

    number = apply_files(files, by=editor, why="It was so.").load
    undo = undo_load(number, by=editor, why="It was not.").load

    made = FixtureLoad.objects.order_by("pk").values_list("pk", "loaded_by", "reason")
    assert [*made] == [
        (number, editor.pk, "It was so."),
        (undo, editor.pk, "It was not."),
    ]
    said = Revision.objects.filter(means="load").values_list("made_by", "load")
    assert {*said} == {(editor.pk, number), (editor.pk, undo)}


def test_no_plan_of_an_earlier_load_is_read_again(save):
    """They may be as large as the archive."""
    meeting = make_meeting(city="Before")
    apply_files(save(meeting, edit=lambda text: text.replace("Before", "Loaded")))
    change_by_hand(meeting, city="By hand")
    files = save(meeting, edit=lambda text: text.replace("By hand", "After"))

    with CaptureQueriesContext(connection) as queries:
        apply_files(files, take={None: "file"})

    read = [query["sql"] for query in queries if query["sql"].startswith("SELECT")]
    assert any('"dialogue_fixtureload"."not_taken"' in sql for sql in read)
    assert not any('"dialogue_fixtureload"."plan"' in sql for sql in read)


def test_a_published_status_entry_that_changes_is_told_in_a_sentence(save):
    meeting = make_meeting(publication="published")
    outcome = make_outcome(meeting=meeting)
    make_status_entry(commitment=make_commitment(outcome=outcome), note="Before")
    files = save(meeting, edit=lambda text: text.replace("Before", "After"))

    with pytest.raises(LoadError, match="A published status entry is never changed"):
        apply_files(files)
