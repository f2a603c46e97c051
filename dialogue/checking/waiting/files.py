"""Plans, proposals and intakes that nobody has finished."""

from django.db.models import BooleanField, Case, CharField, F, Q, Value, When

from dialogue.models import Intake, Plan

from .records import COLUMNS


def proposals(user):
    """Those that wait for a publisher, or for someone else, the oldest first.

    Rows of COLUMNS and `reason`, `remark`; not those of this user that were sent back.
    """
    waiting = Plan.objects.proposals().waiting()
    waiting = waiting.exclude(~Q(remark=""), made_by=user)
    columns = [*COLUMNS, "reason", "remark"]
    return _told(waiting, "proposal", user).order_by("at", "pk").values(*columns)


def plans_and_intakes(user):
    """Plans that were not applied, and releases that have no plan yet: COLUMNS."""
    plans = _told(Plan.objects.of_files().waiting(), "plan", user)
    intakes = _told(Intake.objects.without_a_plan(), "intake", user)
    both = plans.values(*COLUMNS).union(intakes.values(*COLUMNS), all=True)
    return both.order_by("at", "called", "pk")


def _told(rows, kind, user):
    mine = When(made_by=user, then=True)
    return rows.order_by().annotate(
        model=Value(kind, CharField()),
        called=F("title"),
        at=F("made_at"),
        by=F("made_by__username"),
        is_mine=Case(mine, default=False, output_field=BooleanField()),
    )
