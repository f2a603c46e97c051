"""A kept plan is applied once, and only as it was read."""

import pytest

from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.kept_plans import apply_kept, keep, plan_of, seal_of
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.stored_records import rows_of
from dialogue.exchange.undo import undo_load
from dialogue.models import FixtureLoad, Meeting
from tests.builders import make_meeting

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept():
    text = as_json(rows_of(make_meeting(city="Before"))).decode()
    return keep({"a.json": text.replace("Before", "After").encode()})


def test_one_that_was_applied_is_not_applied_again(kept):
    load = apply_kept(kept, seen=seal_of(plan_of(kept)), by=None).load
    undo_load(load)

    with pytest.raises(LoadError, match="the plan was applied already"):
        apply_kept(kept, seen=seal_of(plan_of(kept)), by=None)

    assert Meeting.objects.get().city == "Before"
    assert FixtureLoad.objects.count() == 2


def test_one_that_says_something_else_by_now_is_not_applied(kept):
    seen = seal_of(plan_of(kept))
    Meeting.objects.update(city="Elsewhere")

    with pytest.raises(LoadError, match="the plan is another now"):
        apply_kept(kept, seen=seen, by=None)

    assert Meeting.objects.get().city == "Elsewhere"
