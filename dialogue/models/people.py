"""The people that sources name."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .names import Named
from .published import ReachedQuerySet


class PersonQuerySet(ReachedQuerySet):
    """People are public who sat at a published meeting."""

    paths = ["delegates__delegation__meeting"]

    def get_by_natural_key(self, slug):
        return self.get(slug=slug)

    def with_seats(self, delegates):
        """Load as `seats` those of `delegates` in which each of them sat."""
        return self.prefetch_related(
            models.Prefetch("delegates", queryset=delegates, to_attr="seats")
        )


class Person(Named):
    """Someone who sat at a meeting and whose name a source prints."""

    slug = models.SlugField(
        _("slug"), unique=True, help_text=_("Given name, then surname: taro-yamada.")
    )
    name = models.CharField(
        _("name"),
        max_length=200,
        help_text=_("As the archive writes it; other spellings go below."),
    )
    sort_name = models.CharField(
        _("sort name"), max_length=200, help_text=_("Surname first: Yamada, Taro.")
    )
    other_spellings = models.TextField(
        _("other spellings"), blank=True, help_text=_("One a line, as sources print.")
    )

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["sort_name", "slug"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("dialogue:person_detail", args=[self.slug])

    def natural_key(self):
        return (self.slug,)
