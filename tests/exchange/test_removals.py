"""Rows that a file leaves out: what --remove takes, and what it may not take."""

import json

import pytest

from dialogue.exchange.apply import apply_files
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.plan_in_words import in_lines
from dialogue.exchange.planning import make_plan
from dialogue.exchange.revisions import revision_of
from dialogue.models import Citation, Commitment, Delegation, Outcome, StatusEntry
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_status_entry,
)
from tests.exchange.files import stored

pytestmark = pytest.mark.django_db


def without(*models):
    """Leave the rows of some models out of a file."""
    names = {f"dialogue.{model}" for model in models}

    def edit(text):
        rows = json.loads(text)
        return json.dumps([row for row in rows if row["model"] not in names])

    return edit


def refusal(files):
    """What planning and applying say alike, when they change nothing.

    Also where the side of the file is taken against what was done by hand.
    """
    before, options = stored(), {"remove": True, "take": {None: "file"}}
    with pytest.raises(LoadError) as planned:
        make_plan(files, **options)
    with pytest.raises(LoadError) as applied:
        apply_files(files, **options)
    assert stored() == before
    assert str(planned.value) == str(applied.value)
    return str(applied.value)


def becomes(meeting, publication):
    """Change it on the desk, so that the history knows what it was before."""
    with revision_of(meeting):
        type(meeting).objects.filter(pk=meeting.pk).update(publication=publication)


@pytest.mark.parametrize("publication", ["published", "withdrawn", "draft"])
def test_a_commitment_that_was_public_once_is_not_removed(save, publication):
    commitment = make_commitment()
    meeting = commitment.outcome.meeting
    becomes(meeting, publication)

    (file,) = save(meeting, edit=without("outcome", "commitment"))

    assert refusal([file]) == (
        f"{file.name}: it leaves out dialogue.commitment {commitment.slug}, which was "
        "public once, so that --remove may not remove it."
    )


def test_a_status_entry_that_was_public_once_is_not_removed(save):
    entry = make_status_entry()

    files = save(entry.commitment.outcome.meeting, edit=without("statusentry"))

    label = f"dialogue.statusentry {entry.commitment.slug}/2015-05-01/announced"
    assert f"it leaves out {label}, which was public once" in refusal(files)


def test_a_public_commitment_does_not_go_for_one_of_another_slug(save):
    entry = make_status_entry(commitment=make_commitment(slug="old"))

    files = save(
        entry.commitment.outcome.meeting, edit=lambda text: text.replace("old", "new")
    )

    assert "dialogue.statusentry old/2015-05-01/announced, which was" in refusal(files)


def test_what_never_was_public_is_removed(save):
    outcome = make_outcome(meeting=make_meeting(publication="draft"))
    make_status_entry(commitment=make_commitment(outcome=outcome))

    files = save(outcome.meeting, edit=without("outcome", "commitment", "statusentry"))
    apply_files(files, remove=True)

    assert not Outcome.objects.exists() and not StatusEntry.objects.exists()


def test_the_other_parts_of_what_is_public_are_removed(save):
    delegate = make_delegate()
    make_citation("office", delegate=delegate)

    meeting = delegate.delegation.meeting
    files = save(meeting, edit=without("delegation", "delegate", "citation"))
    apply_files(files, remove=True)

    assert not Delegation.objects.exists() and not Citation.objects.exists()


def test_a_row_that_a_part_in_the_file_belongs_to_is_not_removed(save):
    delegate = make_delegate(slug="head")
    meeting = delegate.delegation.meeting
    seat = f"{meeting.slug}/JP"

    (file,) = save(meeting, edit=without("delegation"))

    assert refusal([file]) == (
        f"{file.name}, dialogue.delegate {seat}/head, “delegation”: it names "
        f"dialogue.delegation {seat}, which this file leaves out and --remove would "
        "remove."
    )


def test_a_row_that_a_citation_in_the_file_bears_on_is_not_removed(save):
    delegation = make_delegation()
    citation = make_citation("presence", delegation=delegation)

    files = save(delegation.meeting, edit=without("delegation"))

    assert f"dialogue.citation {citation.key}, “delegation”: it names" in refusal(files)


def test_a_record_that_loses_rows_is_changed(save):
    delegation = make_delegation()
    make_delegation(meeting=delegation.meeting, country=make_country("KZ"))
    slug = delegation.meeting.slug
    files = save(delegation.meeting, edit=without("delegation"))

    planned = make_plan(files, remove=True)
    applied = apply_files(files, remove=True)

    assert planned.as_json() == applied.as_json()
    assert list(in_lines(applied)) == [
        f"~ meeting/{slug}: changed",
        f"    - dialogue.delegation {slug}/KZ: removed",
        f"    - dialogue.delegation {slug}/JP: removed",
        "Records created: 0, changed: 1, unchanged: 0, removed rows: 2.",
    ]


def test_a_record_whose_rows_stay_is_unchanged(save):
    delegation = make_delegation()
    slug = delegation.meeting.slug

    plan = make_plan(save(delegation.meeting, edit=without("delegation")))

    assert list(in_lines(plan)) == [
        f"= meeting/{slug}: unchanged",
        f"    - dialogue.delegation {slug}/JP: not in the file, stays",
        "Records created: 0, changed: 0, unchanged: 1.",
    ]


def test_a_commitment_leaves_an_outcome_that_goes_with_all_its_parts(save):
    entry = make_status_entry(commitment=make_commitment(slug="kept"))
    there, meeting = entry.commitment.outcome, entry.commitment.outcome.meeting
    here = make_outcome(meeting=meeting, slug="here")

    def move(text):
        rows = [
            row for row in json.loads(text) if row["fields"].get("slug") != there.slug
        ]
        return json.dumps(rows).replace(f'"{there.slug}"', '"here"')

    apply_files(save(meeting, edit=move), remove=True)

    assert Commitment.objects.get().outcome == here
    assert [*StatusEntry.objects.all()] == [entry]
    assert not Outcome.objects.filter(slug=there.slug).exists()


def without_row(**fields):
    """Leave out the row with these fields."""

    def edit(text):
        rows = json.loads(text)
        return json.dumps(
            [row for row in rows if not fields.items() <= row["fields"].items()]
        )

    return edit


def draft_with_an_outcome_added_by_hand(save):
    """A meeting that was loaded, and then got an outcome; the file without it."""
    meeting = make_meeting(publication="draft", city="Before")
    apply_files(save(meeting, edit=lambda text: text.replace("Before", "After")))
    with revision_of(meeting):
        make_outcome(meeting=meeting, slug="extra")
    return meeting, save(meeting, edit=without_row(slug="extra"))


def test_what_was_added_by_hand_is_not_removed_without_a_word(save):
    meeting, files = draft_with_an_outcome_added_by_hand(save)
    before = stored()

    plan = make_plan(files, remove=True)
    with pytest.raises(LoadError) as caught:
        apply_files(files, remove=True)

    assert stored() == before
    label = f"dialogue.outcome {meeting.slug}/extra"
    assert str(caught.value).startswith(
        f"Nothing was loaded, for editors have changed meeting/{meeting.slug} "
        f"({label}: added) since: say --take file"
    )
    assert list(in_lines(plan))[:2] == [
        f"! meeting/{meeting.slug}: conflict",
        f"    ! {label}: added by hand, not in the file",
    ]
    assert plan.as_json()["records"][0]["left_out"] == [
        {"row": label, "by_hand": "added", "fate": "conflict"}
    ]


def test_what_was_added_by_hand_goes_when_the_file_is_taken(save):
    meeting, files = draft_with_an_outcome_added_by_hand(save)

    plan = apply_files(files, remove=True, take={f"meeting/{meeting.slug}": "file"})

    assert not Outcome.objects.exists()
    label = f"dialogue.outcome {meeting.slug}/extra"
    assert f"    - {label}: removed" in list(in_lines(plan))


def test_what_was_added_by_hand_stays_when_the_archive_is_taken(save):
    meeting, files = draft_with_an_outcome_added_by_hand(save)

    plan = apply_files(files, remove=True, take={None: "live"})

    assert Outcome.objects.exists()
    label = f"dialogue.outcome {meeting.slug}/extra"
    assert f"    - {label}: added by hand, stays" in list(in_lines(plan))
    assert plan.removals == []


def test_without_remove_what_was_added_by_hand_is_no_conflict(save):
    _meeting, files = draft_with_an_outcome_added_by_hand(save)

    apply_files(files)

    assert Outcome.objects.exists()


def loaded_draft(save):
    """A meeting with two outcomes, as a file brought it."""
    meeting = make_meeting(publication="draft", city="Before")
    for slug in ["one", "two"]:
        make_outcome(meeting=meeting, slug=slug)
    apply_files(save(meeting, edit=lambda text: text.replace("Before", "After")))
    return meeting


def test_what_was_changed_by_hand_is_not_removed_without_a_word(save):
    meeting = loaded_draft(save)
    files = save(meeting, edit=without_row(slug="two"))
    with revision_of(meeting):
        Outcome.objects.filter(slug="two").update(heading="By hand")

    with pytest.raises(LoadError, match=f"{meeting.slug}/two: changed[)] since"):
        apply_files(files, remove=True)

    assert Outcome.objects.count() == 2


def test_what_stands_as_it_was_loaded_is_removed_beside_what_was_changed(save):
    meeting = loaded_draft(save)
    files = save(meeting, edit=without("outcome"))
    with revision_of(meeting):
        Outcome.objects.filter(slug="two").update(heading="By hand")

    apply_files(files, remove=True, take={None: "live"})

    assert Outcome.objects.get().slug == "two"


def test_what_something_added_by_hand_belongs_to_stays_with_it(save):
    meeting = loaded_draft(save)
    with revision_of(meeting):
        make_commitment(outcome=Outcome.objects.get(slug="one"))
    files = save(meeting, edit=without("outcome", "commitment"))

    apply_files(files, remove=True, take={None: "live"})

    assert Outcome.objects.get().slug == "one"
    assert Commitment.objects.exists()


def test_a_load_that_left_a_row_alone_does_not_make_it_one_that_was_loaded(save):
    meeting, files = draft_with_an_outcome_added_by_hand(save)
    again = without_row(slug="extra")
    (file,) = save(meeting, edit=lambda text: again(text).replace("After", "Later"))
    assert apply_files([file]).records_that_are("changed")

    with pytest.raises(LoadError, match=f"{meeting.slug}/extra: added"):
        apply_files([file], remove=True)


def test_a_row_that_one_load_brought_and_the_next_left_alone_is_removed(save):
    meeting = loaded_draft(save)
    again = without_row(slug="two")
    files = save(meeting, edit=lambda text: again(text).replace("After", "Later"))
    apply_files(files)

    apply_files(files, remove=True)

    assert Outcome.objects.get().slug == "one"
