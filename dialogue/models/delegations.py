"""The seat of each country at a meeting."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import Capacity, MeetingStatus, Presence

from .attendance import attendance_of
from .constraints import is_known
from .countries import Country
from .meeting_order import newest_first
from .meetings import Meeting
from .published import ReachedQuerySet


class DelegationQuerySet(ReachedQuerySet):
    paths = ["meeting"]

    def get_by_natural_key(self, meeting_slug, country_code):
        return self.get(meeting__slug=meeting_slug, country__code=country_code)

    def newest_first(self):
        return self.order_by(*newest_first("meeting__"))

    def with_delegates(self, delegates):
        """Load the country, and of `delegates` those who sat for it."""
        return self.select_related("country").prefetch_related(
            models.Prefetch("delegates", queryset=delegates)
        )

    def not_stated(self):
        """Those of meetings that were held, where no source says if they came."""
        return self.filter(
            presence=Presence.NOT_STATED, meeting__status=MeetingStatus.HELD
        )

    def with_meeting(self):
        return self.select_related("meeting")


class Delegation(models.Model):
    """A country's seat at one meeting."""

    meeting = models.ForeignKey(
        Meeting,
        on_delete=models.CASCADE,
        related_name="delegations",
        verbose_name=_("meeting"),
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        related_name="delegations",
        verbose_name=_("country"),
    )
    capacity = models.CharField(
        _("capacity"),
        max_length=20,
        choices=Capacity,
        blank=True,
        help_text=_("Empty when no source says in what capacity it sat."),
    )
    presence = models.CharField(
        _("presence"),
        max_length=20,
        choices=Presence,
        default=Presence.NOT_STATED,
    )

    objects = DelegationQuerySet.as_manager()

    class Meta:
        verbose_name = _("delegation")
        verbose_name_plural = _("delegations")
        ordering = ["meeting__slug", "country__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "country"],
                name="one_delegation_per_country",
                violation_error_message=_(
                    "This country has a delegation at the meeting already."
                ),
            ),
            is_known("delegation", "capacity", Capacity, may_be_empty=True),
            is_known("delegation", "presence", Presence),
        ]

    def __str__(self):
        return f"{self.country}, {self.meeting}"

    def get_absolute_url(self):
        return f"{self.meeting.get_absolute_url()}#{self.anchor}"

    def natural_key(self):
        return (*self.meeting.natural_key(), *self.country.natural_key())

    natural_key.dependencies = ["dialogue.meeting", "dialogue.country"]

    @property
    def anchor(self):
        return f"delegation-{self.country.code.lower()}"

    @property
    def attendance(self):
        """At what rank the country came, in words; of the delegates as loaded."""
        return attendance_of(self, self.delegates.all())
