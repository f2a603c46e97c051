"""Language versions of documents."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import OPEN_LICENCES, Language, Standing

from .constraints import is_known
from .documents import Document

SCHEMES = ("https://", "http://")


class DocumentTextQuerySet(models.QuerySet):
    def get_by_natural_key(self, document_slug, language, standing):
        return self.get(
            document__slug=document_slug, language=language, standing=standing
        )

    def with_passages(self, citations):
        """Load the passages, on each what it is cited for among `citations`, and the
        copies held."""
        cited = models.Prefetch("passages__citations", queryset=citations)
        return self.prefetch_related("passages", cited, "held_copies")


class DocumentText(models.Model):
    """One language version of a document: held, or only named by another source."""

    document = models.ForeignKey(
        Document,
        on_delete=models.CASCADE,
        related_name="texts",
        verbose_name=_("document"),
    )
    language = models.CharField(
        _("language"),
        max_length=3,
        choices=Language,
        help_text=_("“Language not stated” for a text that is only named."),
    )
    standing = models.CharField(_("standing"), max_length=20, choices=Standing)
    address = models.URLField(
        _("address"),
        max_length=500,
        blank=True,
        help_text=_("Where the text stands. Empty when it is only named elsewhere."),
    )
    retrieved_on = models.DateField(
        _("retrieved on"),
        null=True,
        blank=True,
        help_text=_("The day it was read there. Empty: named, not held."),
    )
    licence_note = models.TextField(_("licence note"), blank=True)

    objects = DocumentTextQuerySet.as_manager()

    class Meta:
        verbose_name = _("language version")
        verbose_name_plural = _("language versions")
        ordering = ["document__slug", "language", "standing"]
        constraints = [
            is_known("documenttext", "language", Language),
            is_known("documenttext", "standing", Standing),
            models.UniqueConstraint(
                fields=["document", "language", "standing"],
                name="text_once_per_document_language_and_standing",
                violation_error_message=_(
                    "The document has a text of this language and standing already."
                ),
            ),
            models.CheckConstraint(
                condition=Q(retrieved_on__isnull=True) | ~Q(address=""),
                name="retrieved_text_has_an_address",
                violation_error_message=_(
                    "A text that was retrieved needs the address it was read at."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.document}, {self.get_language_display()}"

    def get_absolute_url(self):
        return f"{self.document.get_absolute_url()}#{self.anchor}"

    def clean(self):
        # Django takes ftp too, which no browser opens.
        if self.address and not self.address.lower().startswith(SCHEMES):
            raise ValidationError(
                {"address": _("An address starts with https:// or http://.")}
            )
        if self.is_held or not self.pk:
            return
        if self.passages.filter(citations__isnull=False).exists():
            raise ValidationError(
                {"retrieved_on": _("Facts rest on this text: it cannot be only named.")}
            )

    def natural_key(self):
        return (*self.document.natural_key(), self.language, self.standing)

    natural_key.dependencies = ["dialogue.document"]

    @property
    def is_held(self):
        return self.retrieved_on is not None

    @property
    def may_be_handed_on(self):
        """Whether its licence note names a licence under which anyone may copy it."""
        return any(licence in self.licence_note for licence in OPEN_LICENCES)

    @property
    def rank(self):
        """Sorts versions of one language from the best: held before only named."""
        return not self.is_held, Standing.values.index(self.standing)

    @property
    def lang(self):
        """The value of a lang attribute; empty when the language is not known."""
        return "" if self.language == Language.NOT_STATED else self.language

    @property
    def anchor(self):
        return f"{self.language}-{self.standing}"
