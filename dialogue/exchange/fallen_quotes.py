"""Quotes that no longer stand in the newest copy of their text, in two queries."""

from django.db.models import OuterRef, Subquery, Value
from django.db.models.functions import Replace, StrIndex

from dialogue.models import Citation, HeldCopy

from .portions import portions


def fallen_quotes():
    """Citations whose quotes do not stand in the newest copy of their text, by key."""
    suspects = list(_not_found_as_printed())
    bodies = _folded_bodies({citation.copy for citation in suspects})
    return [each for each in suspects if folded(each.quote) not in bodies[each.copy]]


def folded(words):
    """The words with a single space wherever white space parts them."""
    return " ".join(words.split())


def _not_found_as_printed():
    """Those that are not in the copy as they are; it may only part them otherwise.

    The database looks, so that no text is read that has all its quotes.
    """
    newest = HeldCopy.objects.filter(text=OuterRef("passage__text")).exclude(body="")
    newest = newest.order_by("-retrieved_on", "-pk")
    body = Replace(Subquery(newest.values("body")[:1]), Value("\n"), Value(" "))
    cited = Citation.objects.exclude(quote="").alias(place=StrIndex(body, "quote"))
    return (
        cited.filter(place=0)
        .annotate(copy=Subquery(newest.values("pk")[:1]))
        .select_related("passage__text")
        .order_by("key")
    )


def _folded_bodies(copies):
    """The bodies of these copies, by number."""
    return {
        pk: folded(body)
        for some in portions(copies)
        for pk, body in HeldCopy.objects.filter(pk__in=some).values_list("pk", "body")
    }
