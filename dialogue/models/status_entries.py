"""What sources say became of a commitment."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import CommitmentStatus

from .append_only import changed_fields
from .commitments import Commitment
from .constraints import is_known, is_not_negative
from .numbers import figure_in_words
from .published import ReachedQuerySet, was_published


class StatusEntryQuerySet(ReachedQuerySet):
    paths = ["commitment__outcome__meeting"]

    def get_by_natural_key(self, commitment_slug, on, status):
        return self.get(commitment__slug=commitment_slug, on=on, status=status)


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
            is_not_negative("status", "value", _("A value reached is not negative.")),
            is_known("statusentry", "status", CommitmentStatus),
        ]

    def __str__(self):
        return f"{self.get_status_display()}, {self.on}"

    def get_absolute_url(self):
        return f"{self.commitment.get_absolute_url()}#status"

    def clean(self):
        if changed_fields(self) and self._was_published():
            raise ValidationError(
                _("A published status entry is never changed: add a new one.")
            )

    def natural_key(self):
        return (*self.commitment.natural_key(), str(self.on), self.status)

    natural_key.dependencies = ["dialogue.commitment"]

    def _was_published(self):
        """Asked of where it is stored, from where someone may be moving it."""
        entries = StatusEntry.objects.select_related("commitment__outcome__meeting")
        stored = entries.filter(pk=self.pk).first()
        return stored is not None and was_published(stored.commitment.outcome.meeting)

    @property
    def figure(self):
        return figure_in_words(self.value)
