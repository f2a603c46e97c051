"""What was promised, and what sources say became of it."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import (
    CommitmentStatus,
    Comparator,
    DueBasis,
    Scope,
)

from .append_only import changed_fields
from .constraints import is_known
from .countries import Country
from .outcomes import Outcome
from .published import reached_by


def figure_in_words(quantity):
    """A quantity as a reader writes it: 1,000; 2.5; empty where there is none."""
    if quantity is None:
        return ""
    plain = f"{quantity:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return number_format(plain, use_l10n=True, force_grouping=True)


class CommitmentQuerySet(models.QuerySet):
    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def public(self):
        return reached_by(self, "outcome__meeting")

    def newest_first(self):
        return self.order_by(
            F("outcome__meeting__starts_on").desc(nulls_first=True), "slug"
        )

    def for_rows(self):
        """Load all that components/commitment_row.html shows."""
        return self.select_related("outcome__meeting").prefetch_related(
            "actors", "beneficiaries", "status_entries"
        )


class Commitment(models.Model):
    """A promise with an actor, and where the words give them a figure and a term."""

    outcome = models.ForeignKey(
        Outcome,
        on_delete=models.CASCADE,
        related_name="commitments",
        verbose_name=_("outcome"),
    )
    slug = models.SlugField(
        _("slug"), max_length=100, unique=True, help_text="2004-astana-trainees"
    )
    actors = models.ManyToManyField(
        Country, blank=True, related_name="promises_made", verbose_name=_("promised by")
    )
    beneficiaries = models.ManyToManyField(
        Country,
        blank=True,
        related_name="promises_received",
        verbose_name=_("promised to"),
    )
    action = models.CharField(
        _("action"),
        max_length=300,
        help_text=_("In our own words, starting with a verb: Accept trainees from …"),
    )
    comparator = models.CharField(
        _("comparator"), max_length=20, choices=Comparator, blank=True
    )
    # Fifteen digits in all: as many as SQLite keeps exactly.
    quantity = models.DecimalField(
        _("quantity"), max_digits=15, decimal_places=2, null=True, blank=True
    )
    unit = models.CharField(
        _("unit"), max_length=50, blank=True, help_text=_("trainees, projects, yen")
    )
    currency = models.CharField(
        _("currency"), max_length=3, blank=True, help_text=_("ISO 4217: JPY, USD")
    )
    scope = models.CharField(_("scope"), max_length=20, choices=Scope, blank=True)
    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    due_on = models.DateField(_("due on"), null=True, blank=True)
    due_basis = models.CharField(
        _("basis of the due date"),
        max_length=20,
        choices=DueBasis,
        default=DueBasis.NONE,
    )
    due_note = models.TextField(
        _("how it was derived"),
        blank=True,
        help_text=_("“Three years” counted from the day of the meeting."),
    )

    objects = CommitmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(quantity__isnull=True) | ~Q(unit=""),
                name="commitment_quantity_has_a_unit",
                violation_error_message=_("A quantity needs a unit."),
            ),
            models.CheckConstraint(
                condition=~Q(due_basis="derived") | ~Q(due_note=""),
                name="commitment_derived_date_says_how",
                violation_error_message=_(
                    "Say how the due date was derived when no source states it."
                ),
            ),
            models.CheckConstraint(
                condition=Q(due_on__isnull=True, due_basis="none")
                | Q(due_on__isnull=False) & ~Q(due_basis="none"),
                name="commitment_due_date_has_a_basis",
                violation_error_message=_(
                    "Give a due date together with its basis, or neither."
                ),
            ),
            models.CheckConstraint(
                condition=Q(due_on__isnull=True)
                | Q(starts_on__isnull=True)
                | Q(due_on__gte=F("starts_on")),
                name="commitment_is_due_after_it_starts",
                violation_error_message=_(
                    "A commitment cannot be due before it starts."
                ),
            ),
            is_known("commitment", "comparator", Comparator, may_be_empty=True),
            is_known("commitment", "scope", Scope, may_be_empty=True),
            is_known("commitment", "due_basis", DueBasis),
        ]

    def __str__(self):
        return self.action

    def get_absolute_url(self):
        return reverse("dialogue:commitment_detail", args=[self.slug])

    def natural_key(self):
        return (self.slug,)

    natural_key.dependencies = ["dialogue.outcome"]

    @property
    def figure(self):
        return figure_in_words(self.quantity)

    @property
    def latest_status(self):
        """The last status entry, or None; reads what for_rows() loaded."""
        return max(
            self.status_entries.all(),
            key=lambda entry: (entry.on, CommitmentStatus.values.index(entry.status)),
            default=None,
        )


class StatusEntryQuerySet(models.QuerySet):
    def get_by_natural_key(self, commitment_slug, on, status):
        return self.get(commitment__slug=commitment_slug, on=on, status=status)

    def public(self):
        return reached_by(self, "commitment__outcome__meeting")


class StatusEntry(models.Model):
    """What a source said of a commitment on a day; the last one is its status."""

    commitment = models.ForeignKey(
        Commitment,
        on_delete=models.CASCADE,
        related_name="status_entries",
        verbose_name=_("commitment"),
    )
    on = models.DateField(
        _("on"), help_text=_("The day of the source, or of the last look.")
    )
    status = models.CharField(_("status"), max_length=20, choices=CommitmentStatus)
    value = models.DecimalField(
        _("value reached"),
        max_digits=15,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("In the unit of the commitment."),
    )
    note = models.TextField(_("note"), blank=True)

    objects = StatusEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("status entry")
        verbose_name_plural = _("status entries")
        ordering = ["commitment__slug", "on", "status"]
        constraints = [
            models.UniqueConstraint(
                fields=["commitment", "on", "status"],
                name="status_once_per_commitment_and_day",
                violation_error_message=_(
                    "This status is recorded for the commitment on that day already."
                ),
            ),
            is_known("statusentry", "status", CommitmentStatus),
        ]

    def __str__(self):
        return f"{self.get_status_display()}, {self.on}"

    def get_absolute_url(self):
        return f"{self.commitment.get_absolute_url()}#status"

    def clean(self):
        stored = StatusEntry.objects.filter(pk=self.pk)
        if changed_fields(self) and stored.public().exists():
            raise ValidationError(
                _("A published status entry is never changed: add a new one.")
            )

    def natural_key(self):
        return (*self.commitment.natural_key(), str(self.on), self.status)

    natural_key.dependencies = ["dialogue.commitment"]

    @property
    def figure(self):
        return figure_in_words(self.value)
