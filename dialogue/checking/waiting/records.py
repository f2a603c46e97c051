"""Meetings and documents on their way to the public, and whose they are."""

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    Exists,
    F,
    Q,
    Subquery,
    Value,
    When,
)

from dialogue.models import Plan, Revision
from dialogue.vocabulary import Means, Publication

COLUMNS = ["model", "pk", "called", "at", "by", "is_mine"]


def in_review(models, user):
    """Those in review among these kinds, the ones first that wait longest.

    As rows of COLUMNS: when each was last changed and by whom, and whether this user
    created it or was the last to write in it by hand.
    """
    return _in_one_list(_at_stage(each, Publication.REVIEW, user) for each in models)


def drafts_of(models, user):
    """The drafts of this user, as rows of COLUMNS; see changes_asked_of."""
    drafts = (_at_stage(each, Publication.DRAFT, user) for each in models)
    return _in_one_list(
        rows.filter(is_mine=True).exclude(Exists(_asked(rows.model))) for rows in drafts
    )


def changes_asked_of(models, user):
    """Drafts of this user, and proposals, that were sent back: COLUMNS and `remark`.

    Of a draft, when and by whom; of a proposal, when it was made.
    """
    drafts = (_at_stage(each, Publication.DRAFT, user) for each in models)
    sent_back = [
        rows.filter(Exists(_asked(rows.model)), is_mine=True).annotate(
            at=Subquery(_asked(rows.model).values("made_at")[:1]),
            by=Subquery(_asked(rows.model).values("made_by__username")[:1]),
            remark=Subquery(_asked(rows.model).values("reason")[:1]),
        )
        for rows in drafts
    ]
    return _in_one_list([*sent_back, _proposals_sent_back(user)], "remark")


def _at_stage(model, stage, user):
    """Rows of a kind of record at a stage of publication, with COLUMNS."""
    history = Revision.objects.of_each(model)
    changes = history.exclude(means=Means.FOUND)
    rows = model.objects.order_by().filter(publication=stage)
    return rows.annotate(
        model=Value(model._meta.model_name, CharField()),
        called=F("title"),
        at=Subquery(changes.values("made_at")[:1]),
        by=Subquery(changes.values("made_by__username")[:1]),
        creator=Subquery(history.creations().values("made_by")[:1]),
        writer=Subquery(history.writing_by_hand().values("made_by")[:1]),
        is_mine=_either(Q(creator=user.pk) | Q(writer=user.pk)),
    )


def _asked(model):
    return Revision.objects.of_each(model).asking_for_changes()


def _proposals_sent_back(user):
    proposals = Plan.objects.proposals().waiting().filter(made_by=user).order_by()
    return proposals.exclude(remark="").annotate(
        model=Value("proposal", CharField()),
        called=F("title"),
        at=F("made_at"),
        by=Value("", CharField()),
        is_mine=Value(True, BooleanField()),
    )


def _either(condition):
    """A condition that is false where a part of it is not known."""
    return Case(When(condition, then=True), default=False, output_field=BooleanField())


def _in_one_list(querysets, *further):
    parts = [rows.values(*COLUMNS, *further) for rows in querysets]
    return parts[0].union(*parts[1:], all=True).order_by("at", "called", "pk")
