"""Official texts stored in a running archive; never in fixtures or exports."""

from io import SEEK_END, BytesIO

from django.core.exceptions import SuspiciousFileOperation, ValidationError
from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import Publication

from .append_only import changed_fields
from .document_texts import DocumentText
from .held_files import HEAD, TEXT, kind_of
from .names import NOT_TEXT
from .spans import ask_spans


class HeldCopyQuerySet(models.QuerySet):
    def public(self):
        return self.filter(text__document__publication=Publication.PUBLISHED)


class HeldCopy(models.Model):
    """A text as it stood at its address on a day; a later copy stands beside it."""

    text = models.ForeignKey(
        DocumentText,
        on_delete=models.PROTECT,
        related_name="held_copies",
        verbose_name=_("text"),
    )
    retrieved_on = models.DateField(_("retrieved on"))
    body = models.TextField(_("body"), blank=True)
    file = models.FileField(_("file"), upload_to="held/", blank=True)
    sha256 = models.CharField(
        _("SHA-256"), max_length=64, help_text=_("Of the file, else of the body.")
    )
    spans = models.JSONField(
        _("spans"),
        default=dict,
        blank=True,
        help_text=_(
            "Where each passage stands in the body, from its first character to the "
            'one after its last: {"2(2)": [810, 1220]}. Line ends count as they are '
            "stored."
        ),
    )

    objects = HeldCopyQuerySet.as_manager()

    class Meta:
        verbose_name = _("held copy")
        verbose_name_plural = _("held copies")
        ordering = ["text", "-retrieved_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["text", "sha256"],
                name="held_copy_once_per_text",
                violation_error_message=_("This very copy of the text is held."),
            ),
            models.CheckConstraint(
                condition=~models.Q(body="") | ~models.Q(file=""),
                name="held_copy_holds_something",
                violation_error_message=_("A held copy needs a body or a file."),
            ),
        ]

    def __str__(self):
        return f"{self.text}, {self.retrieved_on}"

    def get_absolute_url(self):
        """Where readers get it, if its licence lets it be handed on."""
        return reverse(
            "dialogue:document_file", args=[self.text.document.slug, self.sha256]
        )

    def open(self):
        """Its bytes as they were retrieved; OSError when the file is gone."""
        if not self.file:
            return BytesIO(self.body.encode())
        try:
            return self.file.storage.open(self.file.name)
        except SuspiciousFileOperation as error:
            raise OSError(str(error)) from error

    @cached_property
    def stored(self):
        """Its kind and size, from its first bytes alone; nothing when it is gone."""
        try:
            with self.open() as content:
                kind = kind_of(content.read(HEAD)) if self.file else TEXT
                return {"kind": kind, "size": content.seek(0, SEEK_END)}
        except OSError:
            return None

    def paragraph(self, locator):
        """The words at a place of which the copy knows where it stands; else none."""
        start, end = self.spans.get(locator, (0, 0))
        return self.body[start:end].strip()

    def clean(self):
        # An emptied box arrives as None.
        self.spans = {} if self.spans in (None, "") else self.spans
        if changed_fields(self):
            raise ValidationError(_("A held copy is never changed: add a new one."))
        if self.body.isspace() and not self.file:
            raise ValidationError(_("A held copy needs a body or a file."))
        if NOT_TEXT.search(self.body):
            raise ValidationError(
                {"body": _("The body has a character that is no text.")}
            )
        if self.text_id:
            locators = self.text.passages.values_list("locator", flat=True)
            ask_spans(self.spans, self.body, {*locators} if self.spans else set())
