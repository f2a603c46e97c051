"""Meetings of the Dialogue."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, F, Q
from django.db.models.functions import ExtractMonth, ExtractYear
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import (
    DatePrecision,
    MeetingFormat,
    MeetingStatus,
    Publication,
)

from .circles import comes_back_to
from .constraints import is_known
from .countries import Country
from .dates import date_in_words, machine_date
from .documents import Document
from .meeting_order import known_year, newest_first, oldest_first
from .names import Named
from .numbers import SmallNumberField
from .series import Series

# Known well enough to stand in a row with others.
IN_A_ROW = [DatePrecision.DAY, DatePrecision.MONTH]


class MeetingQuerySet(models.QuerySet):
    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def published(self):
        return self.filter(publication=Publication.PUBLISHED)

    def withdrawn(self):
        return self.filter(publication=Publication.WITHDRAWN)

    def held(self):
        return self.filter(status=MeetingStatus.HELD)

    def planned(self):
        return self.filter(status=MeetingStatus.PLANNED)

    def not_over_by(self, day):
        """Those that last until this day or longer, or whose dates nobody knows."""
        return self.filter(Q(ends_on__gte=day) | Q(ends_on=None))

    def newest_first(self):
        return self.order_by(*newest_first())

    def oldest_first(self):
        return self.order_by(*oldest_first())

    def for_cards(self):
        """Load all that components/meeting_card.html shows, in one query."""
        return self.select_related("host", "series").annotate(
            commitment_count=Count("outcomes__commitments")
        )

    def for_page(self):
        return self.select_related("series", "host", "chair")

    def with_outcome_counts(self):
        """Load the series too, for its level says who met."""
        return self.select_related("series").annotate(outcome_count=Count("outcomes"))

    def with_known_year(self):
        """Say of each, as `known_year`, its `year`, told by the database."""
        return self.annotate(known_year=known_year())

    def with_series(self):
        return self.select_related("series")

    def counted_by_place(self):
        """Rows of code, city, format and count; the code is that of the host."""
        rows = self.order_by().values("city", "format", code=F("host__code"))
        return rows.annotate(count=Count("pk"))

    def with_delegations(self, delegations):
        """Load the series, and of `delegations` those that sat at each meeting."""
        return self.select_related("series").prefetch_related(
            models.Prefetch("delegations", queryset=delegations)
        )

    def rescheduled_with(self, meeting):
        """The meetings that this one took the place of, or that took its place."""
        return self.filter(Q(rescheduled_to=meeting) | Q(rescheduled_from=meeting))

    def neighbours_of(self, meeting):
        """The published meetings before and after this one, by date: (before, after).

        The slug decides between meetings of one day; one of which no day or month is
        known has no neighbours, and is none.
        """
        if meeting.date_precision not in IN_A_ROW:
            return None, None
        same_day = Q(starts_on=meeting.starts_on)
        earlier = Q(starts_on__lt=meeting.starts_on) | same_day & Q(
            slug__lt=meeting.slug
        )
        later = Q(starts_on__gt=meeting.starts_on) | same_day & Q(slug__gt=meeting.slug)
        row = self.published().filter(date_precision__in=IN_A_ROW)
        return (
            row.filter(earlier).order_by("-starts_on", "-slug").first(),
            row.filter(later).order_by("starts_on", "slug").first(),
        )


class Meeting(Named):
    """One session of the Dialogue, at any level, as far as sources tell of it."""

    slug = models.SlugField(
        _("slug"),
        max_length=100,
        unique=True,
        help_text=_("Year, city and kind: 2004-astana-foreign-ministers."),
    )
    series = models.ForeignKey(
        Series,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="meetings",
        help_text=_("Empty when no source says at which level it met."),
        verbose_name=_("series"),
    )
    ordinal = SmallNumberField(
        _("ordinal"),
        null=True,
        blank=True,
        help_text=_("3 for “the third …”. Empty when the meeting is not numbered."),
    )
    title = models.CharField(_("title"), max_length=300)
    status = models.CharField(
        _("status"),
        max_length=20,
        choices=MeetingStatus,
        default=MeetingStatus.PLANNED,
    )
    format = models.CharField(
        _("format"),
        max_length=20,
        choices=MeetingFormat,
        blank=True,
        help_text=_("Empty when no source says how it met."),
    )
    starts_on = models.DateField(
        _("first day"),
        null=True,
        blank=True,
        help_text=_("The first day; with a coarser precision, the earliest it can be."),
    )
    ends_on = models.DateField(
        _("last day"),
        null=True,
        blank=True,
        help_text=_("The last day; the same as the first for a meeting of one day."),
    )
    date_precision = models.CharField(
        _("date precision"),
        max_length=20,
        choices=DatePrecision,
        blank=True,
        help_text=_("“To the day” when a source gives the day. Empty without dates."),
    )
    city = models.CharField(_("city"), max_length=100, blank=True)
    venue = models.CharField(
        _("venue"), max_length=200, blank=True, help_text=_("Iikura House")
    )
    host = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="hosted_meetings",
        verbose_name=_("host"),
    )
    chair = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="chaired_meetings",
        help_text=_("The country in the chair, where a source says; often the host."),
        verbose_name=_("chair"),
    )
    other_participants = models.TextField(
        _("other participants"),
        blank=True,
        help_text=_("Those that are no country: JICA, JETRO, the World Bank."),
    )
    summary = models.TextField(
        _("summary"), blank=True, help_text=_("In our own words, two or three lines.")
    )
    documents = models.ManyToManyField(
        Document, blank=True, related_name="meetings", verbose_name=_("documents")
    )
    rescheduled_from = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="rescheduled_to",
        help_text=_("The postponed meeting that this one took the place of."),
        verbose_name=_("rescheduled from"),
    )
    publication = models.CharField(
        _("publication"),
        max_length=20,
        choices=Publication,
        default=Publication.DRAFT,
    )

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = ["slug"]
        permissions = [("publish_meeting", _("Can publish and withdraw meetings"))]
        constraints = [
            models.UniqueConstraint(
                fields=["series", "ordinal"],
                condition=~Q(status__in=["cancelled", "postponed"]),
                name="meeting_ordinal_once_in_a_series",
                violation_error_message=_(
                    "Another meeting of this series has this ordinal."
                ),
            ),
            models.CheckConstraint(
                condition=Q(ordinal__isnull=True) | Q(ordinal__gte=1),
                name="meeting_ordinal_starts_at_one",
                violation_error_message=_("Ordinals start at 1."),
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True, ends_on__isnull=True)
                | Q(
                    starts_on__isnull=False,
                    ends_on__isnull=False,
                    ends_on__gte=F("starts_on"),
                ),
                name="meeting_ends_after_it_starts",
                violation_error_message=_(
                    "A meeting has both dates or none, and cannot end before it starts."
                ),
            ),
            models.CheckConstraint(
                condition=Q(date_precision="", starts_on__isnull=True)
                | Q(starts_on__isnull=False) & ~Q(date_precision=""),
                name="meeting_dates_say_how_precise_they_are",
                violation_error_message=_(
                    "Give the dates together with their precision, or neither."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(format="in-person") | Q(host__isnull=False),
                name="meeting_in_person_has_a_host",
                violation_error_message=_("A meeting in person has a host country."),
            ),
            models.CheckConstraint(
                condition=Q(rescheduled_from__isnull=True)
                | ~Q(rescheduled_from=F("id")),
                name="meeting_is_not_rescheduled_from_itself",
                violation_error_message=_("A meeting cannot take the place of itself."),
            ),
            models.CheckConstraint(
                condition=~Q(date_precision__in=["month", "year"])
                | Q(starts_on__year=ExtractYear("ends_on")),
                name="meeting_dates_lie_in_one_year",
                violation_error_message=_(
                    "Known to the month or year, both dates lie in the same one."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(date_precision="month")
                | Q(starts_on__month=ExtractMonth("ends_on")),
                name="meeting_dates_lie_in_one_month",
                violation_error_message=_(
                    "Known to the month, both dates lie in the same one."
                ),
            ),
            is_known("meeting", "status", MeetingStatus),
            is_known("meeting", "format", MeetingFormat, may_be_empty=True),
            is_known("meeting", "date_precision", DatePrecision, may_be_empty=True),
            is_known("meeting", "publication", Publication),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("dialogue:meeting_detail", args=[self.slug])

    def natural_key(self):
        return (self.slug,)

    def clean(self):
        super().clean()
        # Forms have no id to ask the constraint about.
        if self.pk and self.rescheduled_from_id == self.pk:
            raise ValidationError(
                {"rescheduled_from": _("A meeting cannot take the place of itself.")}
            )
        if comes_back_to(self, "rescheduled_from"):
            raise ValidationError(
                {
                    "rescheduled_from": _(
                        "A meeting cannot take the place of one that took its own."
                    )
                }
            )

    @property
    def year(self):
        """The year it took place in; None while that is not known."""
        if self.starts_on is None or self.starts_on.year != self.ends_on.year:
            return None
        return self.starts_on.year

    @property
    def when(self):
        return date_in_words(self.starts_on, self.ends_on, self.date_precision)

    @property
    def when_for_machines(self):
        if self.date_precision == DatePrecision.DAY and self.starts_on != self.ends_on:
            return ""  # HTML has no form for several days
        return machine_date(self.starts_on, self.date_precision)
