"""Records without a name in a language in which each is to have one."""

from django.db.models import BooleanField, Case, CharField, Count, F, Q, Value, When

from dialogue.models import Country, Meeting, Person, Series, Topic
from dialogue.models.names import lacks_name_in
from dialogue.vocabulary import NAMED_IN, Publication

KINDS = [Meeting, Person, Country, Series, Topic]


def names_missing(models):
    """Those of these kinds that lack a name: model, pk, called, and by language."""
    parts = [
        _rows(model)
        .filter(_lacks_any())
        .annotate(
            model=Value(model._meta.model_name, CharField()), called=_called(model)
        )
        .annotate(**{language: _lacks(language) for language in NAMED_IN})
        .values("model", "pk", "called", *NAMED_IN)
        for model in models
    ]
    return parts[0].union(*parts[1:], all=True).order_by("model", "called", "pk")


def counts_of_names_missing(model):
    """How many of a kind lack a name: `any`, and by language."""
    counts = {language: lacks_name_in(language) for language in NAMED_IN}
    counts["any"] = _lacks_any()
    return _rows(model).aggregate(
        **{word: Count("pk", filter=lacks) for word, lacks in counts.items()}
    )


def _rows(model):
    rows = model.objects.order_by()
    if model is Meeting:
        return rows.exclude(publication=Publication.WITHDRAWN)
    return rows


def _called(model):
    return F("title") if model is Meeting else F("name")


def _lacks(language):
    lacks = When(lacks_name_in(language), then=True)
    return Case(lacks, default=False, output_field=BooleanField())


def _lacks_any():
    lacks = Q()
    for language in NAMED_IN:
        lacks |= lacks_name_in(language)
    return lacks
