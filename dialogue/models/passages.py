"""Places in a text that facts rest on."""

from urllib.parse import quote

from django.db import models
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import Publication

from .document_texts import DocumentText
from .numbers import SmallNumberField
from .sayings import sayings_of

# Locators of places that bear no number.
PLACES = {
    "heading": _("Heading"),
    "intro": _("Introduction"),
    "note": _("Footnote"),
    "whole": _("Whole text"),
}


class PassageQuerySet(models.QuerySet):
    def get_by_natural_key(self, document_slug, language, standing, locator):
        return self.get(
            text__document__slug=document_slug,
            text__language=language,
            text__standing=standing,
            locator=locator,
        )

    def public(self):
        return self.filter(text__document__publication=Publication.PUBLISHED)


class Passage(models.Model):
    """A place in a text that can be pointed at: its section 2(2), its footnote."""

    text = models.ForeignKey(
        DocumentText,
        on_delete=models.CASCADE,
        related_name="passages",
        verbose_name=_("text"),
    )
    locator = models.CharField(
        _("locator"),
        max_length=40,
        help_text=_("As printed: 2(2). Or: note, intro, heading; whole for all of it."),
    )
    order = SmallNumberField(_("order"), default=0)
    heading = models.CharField(
        _("heading"),
        max_length=300,
        blank=True,
        help_text=_("As printed over it, in its language. Empty when none is printed."),
    )

    objects = PassageQuerySet.as_manager()

    class Meta:
        verbose_name = _("passage")
        verbose_name_plural = _("passages")
        ordering = ["text", "order", "locator"]
        constraints = [
            models.UniqueConstraint(
                fields=["text", "locator"],
                name="passage_once_per_text_and_locator",
                violation_error_message=_("The text has a passage of this locator."),
            ),
        ]

    def __str__(self):
        return f"{self.text}: {self.locator}"

    def get_absolute_url(self):
        return f"{self.text.document.get_absolute_url()}#{quote(self.anchor)}"

    def natural_key(self):
        return (*self.text.natural_key(), self.locator)

    natural_key.dependencies = ["dialogue.documenttext"]

    @property
    def anchor(self):
        return f"{self.text.anchor}-{self.locator.replace(' ', '-')}"

    @property
    def place(self):
        """The locator as a reader would say it: "2(2)", "Footnote"."""
        return PLACES.get(self.locator, self.locator)

    @property
    def sayings(self):
        return sayings_of(self.citations.all())

    @property
    def held(self):
        """Its words in the newest held copy that has them, if readers may see them.

        Of a whole text there are none: the copy itself is that.
        """
        if self.locator == "whole" or not self.text.may_be_handed_on:
            return None
        copies = self.text.held_copies.all()
        found = ((copy, copy.paragraph(self.locator)) for copy in copies)
        return next(({"copy": c, "words": words} for c, words in found if words), None)
