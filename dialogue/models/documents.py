"""Documents, their language versions, and the passages that facts rest on."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import (
    DocumentKind,
    Language,
    Publication,
    PublisherKind,
    Standing,
)

from .constraints import is_known
from .countries import Country
from .names import Named
from .numbers import SmallNumberField


class DocumentQuerySet(models.QuerySet):
    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def published(self):
        return self.filter(publication=Publication.PUBLISHED)

    def newest_first(self):
        return self.order_by(models.F("issued_on").desc(nulls_last=True), "slug")

    def with_texts(self):
        return self.prefetch_related("texts")


class Document(Named):
    """A release, statement or page that a fact of this archive comes from."""

    slug = models.SlugField(
        _("slug"), max_length=100, unique=True, help_text="2004-astana-joint-statement"
    )
    kind = models.CharField(_("kind"), max_length=20, choices=DocumentKind)
    title = models.CharField(
        _("title"), max_length=300, help_text=_("In English; other titles go below.")
    )
    issued_on = models.DateField(
        _("issued on"),
        null=True,
        blank=True,
        help_text=_("The date the document bears. Empty when it bears none."),
    )
    issuers = models.ManyToManyField(
        Country,
        blank=True,
        related_name="issued_documents",
        help_text=_("The countries in whose name it speaks."),
        verbose_name=_("issuers"),
    )
    publisher = models.CharField(
        _("publisher"),
        max_length=200,
        blank=True,
        help_text=_("Ministry of Foreign Affairs of Japan"),
    )
    publisher_kind = models.CharField(
        _("kind of publisher"), max_length=20, choices=PublisherKind
    )
    publication = models.CharField(
        _("publication"),
        max_length=20,
        choices=Publication,
        default=Publication.DRAFT,
    )

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["slug"]
        constraints = [
            is_known("document", "kind", DocumentKind),
            is_known("document", "publisher_kind", PublisherKind),
            is_known("document", "publication", Publication),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("dialogue:document_detail", args=[self.slug])

    def natural_key(self):
        return (self.slug,)

    @property
    def is_held(self):
        """Whether the archive has read any language version of it."""
        return any(text.is_held for text in self.texts.all())


class DocumentTextQuerySet(models.QuerySet):
    def get_by_natural_key(self, document_slug, language, standing):
        return self.get(
            document__slug=document_slug, language=language, standing=standing
        )

    def with_what_rests_on_them(self):
        """Load the passages, and on each the citations that the public may see."""
        Citation = Passage.citations.rel.related_model  # citations.py imports this file
        citations = Citation.objects.about_public_records().with_target()
        return self.prefetch_related(
            "passages", models.Prefetch("passages__citations", queryset=citations)
        )


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
        cited = self.pk and self.passages.filter(citations__isnull=False).exists()
        if cited and not self.is_held:
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
    def lang(self):
        """The value of a lang attribute; empty when the language is not known."""
        return "" if self.language == Language.NOT_STATED else self.language

    @property
    def anchor(self):
        return f"{self.language}-{self.standing}"


class PassageQuerySet(models.QuerySet):
    def get_by_natural_key(self, document_slug, language, standing, locator):
        return self.get(
            text__document__slug=document_slug,
            text__language=language,
            text__standing=standing,
            locator=locator,
        )


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
    heading = models.CharField(_("heading"), max_length=300, blank=True)

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
        return f"{self.text.document.get_absolute_url()}#{self.anchor}"

    def natural_key(self):
        return (*self.text.natural_key(), self.locator)

    natural_key.dependencies = ["dialogue.documenttext"]

    @property
    def anchor(self):
        return f"{self.text.anchor}-{self.locator.replace(' ', '-')}"

    @property
    def is_whole(self):
        return self.locator == "whole"
