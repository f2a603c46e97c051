"""Official texts stored in a running archive; never in fixtures or exports."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from .append_only import changed_fields
from .document_texts import DocumentText


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
        help_text=_('Where each passage stands in the body: {"2(2)": [810, 1220]}.'),
    )

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

    def clean(self):
        if changed_fields(self):
            raise ValidationError(_("A held copy is never changed: add a new one."))
