"""The countries of the Dialogue, and those that sat in as guests."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Length, Substr
from django.db.models.lookups import Exact, In
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import MEMBER_GROUPS, CountryGroup

from .constraints import is_known
from .names import Named
from .published import ReachedQuerySet

CAPITALS = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class CountryQuerySet(ReachedQuerySet):
    """The six are public, and every other country that a published record names."""

    paths = [
        "delegations__meeting",
        "hosted_meetings",
        "chaired_meetings",
        "outcomes__meeting",
        "promises_made__outcome__meeting",
        "promises_received__outcome__meeting",
        "issued_documents",
    ]

    def get_by_natural_key(self, code):
        return self.get(code=code)

    def members(self):
        return self.filter(group__in=MEMBER_GROUPS)

    def public(self):
        return self.members() | super().public()

    def once_public(self):
        return self.members() | super().once_public()


class Country(Named):
    """A state, known by its two-letter ISO 3166 code."""

    code = models.CharField(
        _("code"), max_length=2, unique=True, help_text=_("ISO 3166, capitals: KZ.")
    )
    name = models.CharField(_("name"), max_length=100)
    formal_name = models.CharField(
        _("formal name"),
        max_length=200,
        blank=True,
        help_text=_("As official texts print it: Republic of Kazakhstan."),
    )
    group = models.CharField(_("group"), max_length=20, choices=CountryGroup)

    objects = CountryQuerySet.as_manager()

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        ordering = ["name"]
        constraints = [
            is_known("country", "group", CountryGroup),
            models.CheckConstraint(
                # No regular expression: SQLite knows them only from inside Django.
                condition=Q(Exact(Length("code"), 2))
                & Q(In(Substr("code", 1, 1), CAPITALS))
                & Q(In(Substr("code", 2, 1), CAPITALS)),
                name="country_code_is_two_capitals",
                violation_error_message=_("A country code is two capital letters: KZ."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("dialogue:country_detail", args=[self.code_in_addresses])

    def natural_key(self):
        return (self.code,)

    @property
    def code_in_addresses(self):
        return self.code.lower()
