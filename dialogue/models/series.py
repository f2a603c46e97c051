"""The series that meetings belong to, and what sources count in them."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import SeriesLevel

from .constraints import is_known
from .documents import Document
from .names import Named
from .numbers import SmallNumberField
from .published import reached_by


class SeriesQuerySet(models.QuerySet):
    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def public(self):
        """Series of which at least one meeting is published."""
        return reached_by(self, "meetings")


class Series(Named):
    """A row of meetings that count together: the foreign ministers' meetings."""

    slug = models.SlugField(_("slug"), unique=True, help_text="fm, som, summit")
    name = models.CharField(
        _("name"), max_length=100, help_text=_("In the plural: Summits.")
    )
    level = models.CharField(_("level"), max_length=20, choices=SeriesLevel)

    objects = SeriesQuerySet.as_manager()

    class Meta:
        verbose_name = _("series")
        verbose_name_plural = _("series")
        ordering = ["name"]
        constraints = [is_known("series", "level", SeriesLevel)]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("dialogue:series_detail", args=[self.slug])

    def natural_key(self):
        return (self.slug,)


class StatedCountQuerySet(models.QuerySet):
    def get_by_natural_key(self, series_slug, document_slug, as_of):
        return self.get(
            series__slug=series_slug, document__slug=document_slug, as_of=as_of
        )

    def public(self):
        return reached_by(self, "document")


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
