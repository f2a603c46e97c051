"""The series that meetings belong to."""

from django.db import models
from django.db.models import Case, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import SeriesLevel

from .constraints import is_known
from .names import Named
from .published import ReachedQuerySet


class SeriesQuerySet(ReachedQuerySet):
    """A series is public when at least one of its meetings is published."""

    paths = ["meetings"]

    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def from_the_top_down(self):
        levels = [When(level=level, then=at) for at, level in enumerate(SeriesLevel)]
        return self.order_by(Case(*levels), "name")

    def with_record(self, meetings, counts):
        """Load, of these meetings and stated counts, those of each series."""
        return self.prefetch_related(
            models.Prefetch("meetings", queryset=meetings),
            models.Prefetch("stated_counts", queryset=counts),
        )


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
