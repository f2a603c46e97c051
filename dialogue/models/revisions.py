"""The history of the archive: each state of each record."""

from hashlib import sha256

from django.conf import settings
from django.db import models
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import BY_HAND, ONCE_PUBLISHED, Means, Publication

from .append_only import AppendOnly
from .constraints import is_known
from .fixture_loads import FixtureLoad
from .revision_words import (
    after_each,
    before_each,
    key_of_each,
    makes_a_draft_again,
    says,
)

EMPTY = sha256(b"").hexdigest()


class RevisionQuerySet(models.QuerySet):
    def of(self, record):
        """The revisions of one record, by its key: meeting/2004-astana-…"""
        return self.filter(record=record).order_by("-number")

    def of_each(self, model):
        """The revisions of each meeting, or document, of an outer query."""
        return self.of(key_of_each(model))

    def creations(self):
        """Those with which a record came, or came back."""
        before = before_each(Revision.objects.exclude(sha256=EMPTY))
        return self.exclude(sha256=EMPTY).exclude(models.Exists(before))

    def asking_for_changes(self):
        """Those by hand with which a record in review last became a draft again."""
        in_review = Revision.objects.filter(says([Publication.REVIEW]))
        made_drafts = self.filter(makes_a_draft_again(Revision.objects))
        return made_drafts.exclude(models.Exists(after_each(in_review)))

    def writing_by_hand(self):
        """Those by hand, other than taking a record back from review."""
        by_hand = self.filter(means__in=BY_HAND)
        return by_hand.exclude(makes_a_draft_again(Revision.objects))

    def deletions(self):
        """Those with which a record went, and that no later one brought back."""
        later = after_each(Revision.objects)
        return self.filter(body="").exclude(models.Exists(later))

    def once_published(self):
        """The states of meetings and documents that the public sees, or has seen."""
        return self.filter(says(ONCE_PUBLISHED))

    def published(self):
        """The states of meetings and documents that the public saw at their time."""
        return self.filter(says([Publication.PUBLISHED]))

    def withdrawal(self):
        """Of the revisions of one record that is withdrawn, the one that did it."""
        withdrawn = says([Publication.WITHDRAWN])
        before = self.exclude(withdrawn).values_list("number", flat=True).first()
        return self.filter(number__gt=before or 0).defer("body").last()

    def with_publicity(self):
        """Say of each whether it is among those published, without its body."""
        said = says([Publication.PUBLISHED])
        is_boolean = models.BooleanField()
        was_public = models.ExpressionWrapper(said, output_field=is_boolean)
        return self.annotate(was_public=was_public).defer("body")


class Revision(AppendOnly):
    """A record as it stood after a change, in the form of its fixture file."""

    record = models.CharField(
        _("record"), max_length=250, help_text="meeting/2004-astana-foreign-ministers"
    )
    number = models.PositiveIntegerField(_("number"))
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="revisions",
        verbose_name=_("made by"),
    )
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)
    reason = models.TextField(_("reason"), blank=True)
    means = models.CharField(_("by what"), max_length=20, choices=Means)
    load = models.ForeignKey(
        FixtureLoad,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="revisions",
        verbose_name=_("load"),
    )
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    # Text, not a JSON column: the database must give back the very bytes hashed.
    body = models.TextField(
        _("body"), blank=True, help_text=_("Empty when the record was deleted.")
    )

    objects = RevisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["record", "number"],
                name="revision_number_once_per_record",
                violation_error_message=_("The record has this revision already."),
            ),
            is_known("revision", "means", Means),
        ]

    def __str__(self):
        return f"{self.record} #{self.number}"

    @property
    def is_deletion(self):
        """Whether the record was deleted; asked without its body."""
        return self.sha256 == EMPTY

    @property
    def made_on(self):
        """The day on which it was made, in the time zone of the archive (UTC)."""
        return localdate(self.made_at)
