"""What a file, the archive and the last load say of one row."""

import pytest

from dialogue.exchange.fixture_files import FixtureRow
from dialogue.exchange.three_ways import FieldPlan, plan_edit, plan_row
from dialogue.models import Meeting


def said(**fields):
    return FixtureRow("f.json", Meeting, {"slug": "m"} | fields)


def test_what_is_the_same_is_kept():
    plan = plan_row(said(city="A"), said(city="A"), said(city="A"))

    assert (plan.verdict, plan.fields) == ("kept", ())


def test_what_the_file_changes_is_a_change():
    plan = plan_row(said(city="B"), said(city="A"), said(city="A"))

    assert plan.fields == (FieldPlan("city", "A", "B", "A"),)
    assert (plan.verdict, plan.row.fields["city"]) == ("changed", "B")


def test_a_field_that_the_file_leaves_out_goes_back_to_its_default():
    plan = plan_row(said(), said(city="A"), said(city="A"))

    assert plan.fields == (FieldPlan("city", "A", None, "A"),)
    assert "city" not in plan.row.fields


@pytest.mark.parametrize("file", [said(city="A"), said(city="C"), said()])
def test_what_was_changed_by_hand_since_is_a_conflict(file):
    plan = plan_row(file, said(city="B"), said(city="A"))

    assert plan.is_conflict


def test_what_was_never_loaded_is_a_conflict_where_it_differs():
    plan = plan_row(said(city="B", venue="V"), said(city="A", venue="V"), None)

    assert [field.name for field in plan.fields] == ["city"]
    assert plan.is_conflict


def test_the_same_change_by_hand_and_in_the_file_is_none():
    assert plan_row(said(city="B"), said(city="B"), said(city="A")).verdict == "kept"


def test_taking_the_file_writes_it():
    plan = plan_row(said(city="C"), said(city="B"), said(city="A"), take="file")

    assert (plan.is_conflict, plan.row.fields["city"]) == (False, "C")


def test_taking_the_archive_keeps_what_was_changed_by_hand_and_nothing_else():
    file, live = said(city="C", venue="new"), said(city="B", venue="old")

    plan = plan_row(file, live, said(city="A", venue="old"), take="live")

    assert [field.name for field in plan.fields] == ["venue"]
    assert plan.row.fields == {"slug": "m", "city": "B", "venue": "new"}


def test_a_row_tells_whether_it_was_ever_loaded():
    file, live = said(city="B"), said(city="A")

    assert not plan_row(file, live, None).was_loaded
    assert plan_row(file, live, live).was_loaded


def test_a_row_that_is_nowhere_is_created():
    assert plan_row(said(city="A"), None, None).verdict == "created"
    assert not plan_row(said(city="A"), None, None).is_conflict


@pytest.mark.parametrize(
    ("take", "verdict", "is_conflict"),
    [(None, "created", True), ("file", "created", False), ("live", "kept", False)],
)
def test_a_row_that_was_deleted_by_hand_is_a_conflict(take, verdict, is_conflict):
    plan = plan_row(said(city="A"), None, said(city="A"), take)

    assert (plan.verdict, plan.is_conflict) == (verdict, is_conflict)


@pytest.mark.parametrize(
    ("edit", "live", "verdict"),
    [
        (said(city="A"), said(city="B"), "kept"),
        (said(city="A", venue="V"), said(city="B"), "changed"),
        (said(city="C"), said(city="A"), "changed"),
        (said(city="A"), None, "kept"),
    ],
)
def test_an_edit_is_no_conflict_where_only_one_side_changed(edit, live, verdict):
    plan = plan_edit(edit, live, said(city="A"))

    assert (plan.verdict, plan.is_conflict) == (verdict, False)


@pytest.mark.parametrize("live", [said(city="B"), None])
def test_an_edit_of_what_changed_or_went_since_is_a_conflict(live):
    assert plan_edit(said(city="C"), live, said(city="A")).is_conflict


def test_an_edit_leaves_what_it_did_not_touch_as_it_is_live():
    plan = plan_edit(said(city="A", venue="V"), said(city="B"), said(city="A"))

    assert (plan.row.fields["city"], plan.row.fields["venue"]) == ("B", "V")
