"""How many meetings of a series a source counts."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .documents import Document
from .numbers import SmallNumberField
from .published import ReachedQuerySet
from .series import Series


class StatedCountQuerySet(ReachedQuerySet):
    paths = ["document"]

    def get_by_natural_key(self, series_slug, document_slug, as_of):
        return self.get(
            series__slug=series_slug, document__slug=document_slug, as_of=as_of
        )

    def shown(self):
        """Those on pages: a count stands with its series, so that both are public."""
        return self.public().filter(series__in=Series.objects.public())


def held_by(meetings, day):
    """How many numbered meetings had been held by a day, and how many in all.

    Each as a range, for a meeting may be known to lie between two days only. The
    meetings are those of one series that were held; nothing is asked of the database.
    """
    numbered = [meeting for meeting in meetings if meeting.ordinal is not None]
    return _between(numbered, day), _between(meetings, day)


def _between(meetings, day):
    surely = [m for m in meetings if m.ends_on is not None and m.ends_on <= day]
    perhaps = [m for m in meetings if m.starts_on is None or m.starts_on <= day]
    return range(len(surely), len(perhaps) + 1)


def in_figures(numbers):
    """A range of whole numbers: 15, or 14 to 15 where it is not known which."""
    first, last = numbers[0], numbers[-1]
    if first == last:
        return str(first)
    return gettext("%(first)s to %(last)s") % {"first": first, "last": last}


class StatedCount(models.Model):
    """How many meetings of a series a document says there had been by a day."""

    series = models.ForeignKey(
        Series,
        on_delete=models.PROTECT,
        related_name="stated_counts",
        verbose_name=_("series"),
    )
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        related_name="stated_counts",
        verbose_name=_("document"),
    )
    as_of = models.DateField(
        _("as of"), help_text=_("The day for which the document counts.")
    )
    count = SmallNumberField(_("count"))
    note = models.TextField(
        _("note"),
        blank=True,
        help_text=_("Why it differs from the meetings held here, if it does."),
    )

    objects = StatedCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("stated count")
        verbose_name_plural = _("stated counts")
        ordering = ["series__slug", "as_of", "document__slug"]
        constraints = [
            models.UniqueConstraint(
                fields=["series", "document", "as_of"],
                name="stated_count_once_per_series_document_and_day",
                violation_error_message=_(
                    "This document’s count for that series and day is recorded already."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.series}: {self.count} ({self.as_of})"

    def natural_key(self):
        return (
            *self.series.natural_key(),
            *self.document.natural_key(),
            str(self.as_of),
        )

    natural_key.dependencies = ["dialogue.series", "dialogue.document"]
