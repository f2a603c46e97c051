"""What came out of a meeting."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import OutcomeKind

from .constraints import is_known
from .countries import Country
from .meeting_order import newest_first, oldest_first
from .meetings import Meeting
from .numbers import SmallNumberField
from .published import ReachedQuerySet
from .topics import Topic


class OutcomeQuerySet(ReachedQuerySet):
    paths = ["meeting"]

    def get_by_natural_key(self, meeting_slug, slug):
        return self.get(meeting__slug=meeting_slug, slug=slug)

    def newest_first(self):
        return self.order_by(*newest_first("meeting__"), "order")

    def oldest_first(self):
        return self.order_by(*oldest_first("meeting__"), "order")

    def with_meeting(self):
        return self.select_related("meeting").prefetch_related("countries")

    def tallied(self):
        """How many there are on each topic at each meeting: (topic, meeting, count)."""
        pairs = self.exclude(topics=None).order_by().values_list("topics", "meeting")
        return pairs.annotate(how_many=models.Count("pk"))

    def with_parts(self):
        """Load the countries, topics and commitments that a page shows with it."""
        return self.prefetch_related(
            "countries",
            "topics",
            "commitments__actors",
            "commitments__beneficiaries",
            "commitments__status_entries",
        )


class Outcome(models.Model):
    """One act of a meeting: what was recognised, intended, announced, decided."""

    meeting = models.ForeignKey(
        Meeting,
        on_delete=models.CASCADE,
        related_name="outcomes",
        verbose_name=_("meeting"),
    )
    slug = models.SlugField(
        _("slug"), help_text=_("Unique in the meeting: trainees, un-reform.")
    )
    section = models.CharField(
        _("section"),
        max_length=20,
        blank=True,
        help_text=_("As printed: 2(2). Several acts may stand in one section."),
    )
    order = SmallNumberField(_("order"), default=0)
    heading = models.CharField(
        _("heading"), max_length=200, help_text=_("In our own words, a short line.")
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=OutcomeKind,
        help_text=_("It follows the verb: “announced that …” is an announcement."),
    )
    summary = models.TextField(_("summary"), blank=True)
    countries = models.ManyToManyField(
        Country,
        blank=True,
        related_name="outcomes",
        help_text=_("Those that said it; none means all that took part."),
        verbose_name=_("countries"),
    )
    topics = models.ManyToManyField(
        Topic,
        blank=True,
        related_name="outcomes",
        verbose_name=_("topics"),
    )

    objects = OutcomeQuerySet.as_manager()

    class Meta:
        verbose_name = _("outcome")
        verbose_name_plural = _("outcomes")
        ordering = ["meeting__slug", "order", "slug"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "slug"],
                name="outcome_slug_once_in_a_meeting",
                violation_error_message=_(
                    "The meeting has an outcome with this slug already."
                ),
            ),
            is_known("outcome", "kind", OutcomeKind),
        ]

    def __str__(self):
        return self.heading

    def get_absolute_url(self):
        return f"{self.meeting.get_absolute_url()}#{self.anchor}"

    def natural_key(self):
        return (*self.meeting.natural_key(), self.slug)

    natural_key.dependencies = ["dialogue.meeting", "dialogue.topic"]

    @property
    def anchor(self):
        return f"outcome-{self.slug}"
