"""Those who sat in a delegation."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import Rank, Role

from .constraints import is_known
from .delegations import Delegation
from .meeting_order import newest_first
from .numbers import SmallNumberField
from .people import Person
from .published import ReachedQuerySet


class DelegateQuerySet(ReachedQuerySet):
    paths = ["delegation__meeting"]

    def get_by_natural_key(self, meeting_slug, country_code, slug):
        return self.get(
            delegation__meeting__slug=meeting_slug,
            delegation__country__code=country_code,
            slug=slug,
        )

    def heads(self):
        """Those who led their delegation; a chair of the meeting leads its own."""
        return self.filter(role__in=[Role.HEAD, Role.CHAIR])

    def newest_first(self):
        return self.order_by(*newest_first("delegation__meeting__"), "order", "slug")

    def with_person(self):
        return self.select_related("person")

    def with_seat(self):
        return self.select_related(
            "delegation__meeting", "delegation__country", "person"
        )


class Delegate(models.Model):
    """Someone in a delegation, by name, by office, or by both."""

    delegation = models.ForeignKey(
        Delegation,
        on_delete=models.CASCADE,
        related_name="delegates",
        verbose_name=_("delegation"),
    )
    slug = models.SlugField(
        _("slug"), help_text=_("Unique in the delegation: head, ambassador.")
    )
    order = SmallNumberField(_("order"), default=0)
    person = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="delegates",
        help_text=_("Empty when the source names only the office."),
        verbose_name=_("person"),
    )
    office = models.CharField(
        _("office"),
        max_length=200,
        blank=True,
        help_text=_("As the source words it: Ambassador of Turkmenistan to …"),
    )
    rank = models.CharField(_("rank"), max_length=20, choices=Rank, blank=True)
    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Role,
        default=Role.MEMBER,
        help_text=_("The chair of the meeting heads the delegation too."),
    )
    on_behalf_of = models.CharField(
        _("on behalf of"),
        max_length=200,
        blank=True,
        help_text=_("The office someone else sat for: Foreign Minister of …"),
    )

    objects = DelegateQuerySet.as_manager()

    class Meta:
        verbose_name = _("delegate")
        verbose_name_plural = _("delegates")
        ordering = ["delegation", "order", "slug"]
        constraints = [
            models.UniqueConstraint(
                fields=["delegation", "slug"],
                name="delegate_slug_once_in_a_delegation",
                violation_error_message=_(
                    "The delegation has a delegate with this slug already."
                ),
            ),
            models.UniqueConstraint(
                fields=["delegation"],
                condition=Q(role__in=["head", "chair"]),
                name="one_head_per_delegation",
                violation_error_message=_(
                    "The delegation has a head already; a chair heads it too."
                ),
            ),
            models.CheckConstraint(
                condition=Q(person__isnull=False) | ~Q(office=""),
                name="delegate_has_a_name_or_an_office",
                violation_error_message=_(
                    "A delegate is known by person, by office, or by both."
                ),
            ),
            is_known("delegate", "rank", Rank, may_be_empty=True),
            is_known("delegate", "role", Role),
        ]

    def __str__(self):
        return str(self.person) if self.person else self.office

    def get_absolute_url(self):
        return self.delegation.get_absolute_url()

    def natural_key(self):
        return (*self.delegation.natural_key(), self.slug)

    natural_key.dependencies = ["dialogue.delegation", "dialogue.person"]
