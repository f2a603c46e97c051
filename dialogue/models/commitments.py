"""What was promised."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import (
    CommitmentStatus,
    Comparator,
    DueBasis,
    Publication,
    Scope,
)

from .commitment_words import DueWord, due_word, status_word
from .constraints import is_known, is_not_negative
from .countries import Country
from .meeting_order import known_year, newest_first
from .numbers import figure_in_words
from .outcomes import Outcome
from .published import ReachedQuerySet

CLOSED = [CommitmentStatus.REPORTED_MET, CommitmentStatus.SUPERSEDED]


class CommitmentQuerySet(ReachedQuerySet):
    paths = ["outcome__meeting"]

    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def withdrawn(self):
        """Those of the meetings that were withdrawn."""
        return self.filter(outcome__meeting__publication=Publication.WITHDRAWN)

    def newest_first(self):
        return self.order_by(*newest_first("outcome__meeting__"), "slug")

    def with_country(self, country):
        """Those that the country made or that were made to it, each once."""
        made, received = country.promises_made, country.promises_received
        return self.filter(
            Q(pk__in=made.values("pk")) | Q(pk__in=received.values("pk"))
        )

    def with_words(self, today):
        """Say of each, as `status_word` and `due_word`, how it stands on a day.

        `status_word` is the status of `latest_status`, told by the database.
        """
        entries = self.model._meta.get_field("status_entries").related_model
        return self.annotate(
            status_word=status_word(entries.objects.filter(commitment=OuterRef("pk"))),
            due_word=due_word(today),
        )

    def unanswered(self, today):
        """Those past due, not closed, of which nothing later is recorded."""
        entries = self.model._meta.get_field("status_entries").related_model
        later = entries.objects.filter(
            commitment=OuterRef("pk"), on__gt=OuterRef("due_on")
        )
        past = self.with_words(today).filter(due_word=DueWord.PAST)
        return past.exclude(status_word__in=CLOSED).exclude(Exists(later))

    def with_known_year(self):
        """Say of each, as `known_year`, the year of its meeting, where it is known."""
        return self.annotate(known_year=known_year("outcome__meeting__"))

    def neighbours_of(self, commitment):
        """Those before and after it on the page of its meeting: (before, after)."""
        meeting = commitment.outcome.meeting
        row = self.filter(outcome__meeting=meeting).order_by(
            "outcome__order", "outcome__slug", "slug"
        )
        row = [None, *row, None]
        place = row.index(commitment)
        return row[place - 1], row[place + 1]

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
        _("exact or a limit"), max_length=20, choices=Comparator, blank=True
    )
    # Fifteen digits in all: as many as SQLite keeps exactly.
    quantity = models.DecimalField(
        _("quantity"), max_digits=15, decimal_places=2, null=True, blank=True
    )
    unit = models.CharField(
        _("unit"), max_length=50, blank=True, help_text=_("trainees, projects, yen")
    )
    currency = models.CharField(
        _("currency"),
        max_length=3,
        blank=True,
        validators=[
            RegexValidator("^[A-Z]{3}$", _("A currency is three capital letters: JPY."))
        ],
        help_text=_("ISO 4217: JPY, USD"),
    )
    scope = models.CharField(
        _("how it is counted"), max_length=20, choices=Scope, blank=True
    )
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    due_on = models.DateField(_("due date"), null=True, blank=True)
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
            is_not_negative("commitment", "quantity", _("A quantity is not negative.")),
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
    def status_log(self):
        """The status entries as they followed on each other; reads what is loaded.

        Entries of one day stand in the order of the closed list.
        """
        words = CommitmentStatus.values
        return sorted(
            self.status_entries.all(),
            key=lambda entry: (entry.on, words.index(entry.status)),
        )

    @property
    def latest_status(self):
        """The last status entry, or None."""
        return next(reversed(self.status_log), None)

    @property
    def is_open(self):
        """Whether no source says that it was met, or that another took its place."""
        latest = self.latest_status
        return latest is None or latest.status not in CLOSED
