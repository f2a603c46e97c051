"""Documents: what facts come from."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import DocumentKind, Publication, PublisherKind

from .constraints import is_known
from .countries import Country
from .names import Named


class DocumentQuerySet(models.QuerySet):
    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def published(self):
        return self.filter(publication=Publication.PUBLISHED)

    def withdrawn(self):
        return self.filter(publication=Publication.WITHDRAWN)

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
        permissions = [("publish_document", _("Can publish and withdraw documents"))]
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
