"""Official texts stored in a running archive; never in fixtures or exports."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from .append_only import changed_fields
from .document_texts import DocumentText
from .names import NOT_TEXT


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
            self._ask_spans()

    def _ask_spans(self):
        if not isinstance(self.spans, dict):
            raise _fault(
                _('Spans are an object from locator to place: {"2(2)": [810, 1220]}.')
            )
        locators = self.text.passages.values_list("locator", flat=True)
        known = {*locators} if self.spans else set()
        for locator, place in self.spans.items():
            if NOT_TEXT.search(locator):
                raise _fault(_("A locator has a character that is no text."))
            if locator not in known:
                raise _fault(
                    _("“%(locator)s” is not a passage of this text."), locator=locator
                )
            if not self._has(place):
                raise _fault(
                    _(
                        "“%(locator)s” stands at [start, end]: two whole numbers, "
                        "0 ≤ start < end ≤ %(length)s, the length of the body."
                    ),
                    locator=locator,
                    length=len(self.body),
                )

    def _has(self, place):
        return (
            isinstance(place, list)
            and [type(end) for end in place] == [int, int]
            and 0 <= place[0] < place[1] <= len(self.body)
        )


def _fault(sentence, **words):
    return ValidationError({"spans": ValidationError(sentence, params=words)})
