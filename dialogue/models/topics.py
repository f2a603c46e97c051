"""What the Dialogue speaks about."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import Publication

from .circles import comes_back_to
from .names import Named
from .published import ReachedQuerySet


class TopicQuerySet(ReachedQuerySet):
    """Topics are public that an outcome of a published meeting touches."""

    paths = ["outcomes__meeting"]

    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def with_outcome_counts(self):
        """Count the published outcomes of each topic, without counting drafts in."""
        return self.annotate(
            outcome_count=models.Count(
                "outcomes",
                filter=Q(outcomes__meeting__publication=Publication.PUBLISHED),
                distinct=True,
            )
        )


class Topic(Named):
    """A subject that outcomes are filed under, as wide as its name."""

    slug = models.SlugField(_("slug"), unique=True, help_text="human-security")
    name = models.CharField(_("name"), max_length=100)
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        help_text=_("The wider topic, if there is one."),
        verbose_name=_("parent"),
    )

    objects = TopicQuerySet.as_manager()

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
                name="topic_is_not_its_own_parent",
                violation_error_message=_("A topic cannot be its own parent."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("dialogue:topic_detail", args=[self.slug])

    def clean(self):
        super().clean()
        # Forms have no id to ask the constraint about.
        if self.pk and self.parent_id == self.pk:
            raise ValidationError({"parent": _("A topic cannot be its own parent.")})
        if comes_back_to(self, "parent"):
            raise ValidationError(
                {"parent": _("A topic cannot stand under one that stands under it.")}
            )

    def natural_key(self):
        return (self.slug,)
