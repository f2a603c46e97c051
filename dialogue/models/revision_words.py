"""What a revision tells of its record, in words that the database can tell."""

from django.db.models import Exists, OuterRef, Q, Value
from django.db.models.functions import Concat

from dialogue.vocabulary import BY_HAND, Publication


def says(words):
    """Whether a body has its root in one of these stages of publication."""
    said = Q()
    for word in words:
        said |= Q(body__contains=f'"publication": "{word}"')
    return said


def key_of_each(model):
    """How history calls each meeting, or document, of an outer query."""
    return Concat(Value(f"{model._meta.model_name}/"), OuterRef("slug"))


def before_each(revisions):
    """Of each revision of an outer query, the one before, among these."""
    return revisions.filter(record=OuterRef("record"), number=OuterRef("number") - 1)


def after_each(revisions):
    """Of each revision of an outer query, those after it, among these."""
    return revisions.filter(record=OuterRef("record"), number__gt=OuterRef("number"))


def makes_a_draft_again(revisions):
    """Whether someone took a record back from review; a draft says no stage."""
    in_review = revisions.filter(says([Publication.REVIEW]))
    is_draft = ~Q(body="") & ~Q(body__contains='"publication": "')
    return Q(means__in=BY_HAND) & is_draft & Q(Exists(before_each(in_review)))
