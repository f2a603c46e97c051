"""Records that were deleted, and can be brought back."""

import json
from dataclasses import dataclass

from django.db.models import OuterRef, Q, Subquery

from dialogue.models import Revision

from .record_rows import place_of
from .stored_rows import stored_rows


@dataclass(frozen=True)
class Deleted:
    """A record that was deleted, as it was called, and the revision it ended with."""

    revision: Revision
    title: str
    is_there: bool  # for it was brought back around the history

    @property
    def kind(self):
        """The name of its model: meeting."""
        return self.revision.record.partition("/")[0]

    @property
    def last(self):
        """The number of its last state; of two deletions the first is none."""
        return self.revision.number - 1


def deletions_of(models):
    """The revisions with which records of these kinds went, newest first."""
    kinds = Q(pk=None)
    for model in models:
        kinds |= Q(record__startswith=f"{model._meta.model_name}/")
    earlier = Revision.objects.filter(
        record=OuterRef("record"), number=OuterRef("number") - 1
    )
    made = Revision.objects.deletions().filter(kinds).select_related("made_by")
    return made.annotate(body_before=Subquery(earlier.values("body")))


def deleted(revisions):
    """What was deleted with each of these; see deletions_of."""
    stored = stored_rows(place_of(revision.record) for revision in revisions)
    return [
        Deleted(
            revision=revision,
            title=_title(revision.body_before),
            is_there=place_of(revision.record) in stored,
        )
        for revision in revisions
    ]


def _title(body):
    """What the root of a record was called; it stands first."""
    fields = json.loads(body)[0]["fields"] if body else {}
    return fields.get("title") or fields.get("name") or ""
