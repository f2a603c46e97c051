"""Which words of which document a fact rests on."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import (
    CITED,
    QUOTE_WORDS,
    UNCITED_VALUES,
    WORD,
    Publication,
    Stance,
)

from .commitments import Commitment
from .constraints import is_known
from .delegates import Delegate
from .delegations import Delegation
from .documents import Document
from .meetings import Meeting
from .outcomes import Outcome
from .passages import Passage
from .people import Person
from .status_entries import StatusEntry

TARGETS = list(CITED)

# The way from each target to the root that is published; a person has none.
ROOT_OF = {
    "meeting": "meeting",
    "delegation": "delegation__meeting",
    "delegate": "delegate__delegation__meeting",
    "outcome": "outcome__meeting",
    "commitment": "commitment__outcome__meeting",
    "status_entry": "status_entry__commitment__outcome__meeting",
    "document": "document",
}


def word_count(quote):
    """How many words a quote has, in any script."""
    return len(WORD.findall(quote))


def is_stated(value):
    """Whether a value says something, so that it needs a source; lists as lists."""
    return value not in (None, "", [], *UNCITED_VALUES)


def _only(target):
    return Q(**{f"{other}__isnull": other != target for other in TARGETS})


def _any(conditions):
    either = Q()
    for condition in conditions:
        either |= condition
    return either


class CitationQuerySet(models.QuerySet):
    def get_by_natural_key(self, key):
        return self.get(key=key)

    def public(self):
        """Citations of published documents; their targets are shown elsewhere."""
        return self.filter(passage__text__document__publication=Publication.PUBLISHED)

    def about_public_records(self):
        """Citations of facts that the public can see."""
        published = [
            Q(**{f"{path}__publication": Publication.PUBLISHED})
            for path in ROOT_OF.values()
        ]
        return self.filter(_any(published) | Q(person__in=Person.objects.public()))

    def with_target(self):
        """Load what it takes to name the cited record and link to its page."""
        return self.select_related(
            "meeting",
            "delegation__meeting",
            "delegation__country",
            "delegate__person",
            "delegate__delegation__meeting",
            "delegate__delegation__country",
            "outcome__meeting",
            "commitment",
            "status_entry__commitment",
            "document",
            "person",
        )

    def of(self, *rows):
        """Citations of any fact of these rows, whatever their models."""
        pks = {}
        for row in rows:
            pks.setdefault(TARGET_OF[type(row)], []).append(row.pk)
        return self.of_targets(pks)

    def of_targets(self, pks):
        """Citations of any fact of rows given by number: {"meeting": [1, 2], …}."""
        if not pks:
            return self.none()
        return self.filter(
            _any(Q(**{f"{target}__in": some}) for target, some in pks.items())
        )

    def with_source(self):
        return self.select_related("passage__text__document")


def _target(model):
    """One of the relations of which a citation has exactly one."""
    return models.ForeignKey(
        model,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
        verbose_name=model._meta.verbose_name,
    )


class Citation(models.Model):
    """A passage bears on a fact: one field of one row of this archive."""

    key = models.CharField(
        _("key"),
        max_length=200,
        unique=True,
        validators=[
            RegexValidator(
                r"^[a-z0-9-]+(\.[a-z0-9-]+)*$",
                _("A key is made of small letters, digits, hyphens and dots."),
            )
        ],
        help_text="2004-astana-foreign-ministers.tm.on-behalf-of.1",
    )
    passage = models.ForeignKey(
        Passage,
        on_delete=models.PROTECT,
        related_name="citations",
        verbose_name=_("passage"),
    )
    meeting = _target(Meeting)
    delegation = _target(Delegation)
    delegate = _target(Delegate)
    outcome = _target(Outcome)
    commitment = _target(Commitment)
    status_entry = _target(StatusEntry)
    document = _target(Document)
    person = _target(Person)
    fact = models.CharField(
        _("fact"), max_length=30, help_text=_("The field it bears on: starts_on.")
    )
    quote = models.CharField(
        _("quote"),
        max_length=300,
        blank=True,
        help_text=_(
            "The fewest words that carry the fact, a dozen at most, copied from the "
            "text. Empty when the text itself was not seen: shown as “paraphrased”."
        ),
    )
    stance = models.CharField(
        _("stance"), max_length=20, choices=Stance, default=Stance.SUPPORTS
    )
    claim = models.CharField(
        _("claim"),
        max_length=300,
        blank=True,
        help_text=_("What a contradicting source says instead: 23 December."),
    )
    note = models.TextField(
        _("note"),
        blank=True,
        help_text=_("How a value was derived, or why another source was preferred."),
    )

    objects = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["key"]
        constraints = [
            models.CheckConstraint(
                condition=_any(_only(target) for target in TARGETS),
                name="citation_has_one_target",
                violation_error_message=_("A citation bears on exactly one record."),
            ),
            models.CheckConstraint(
                condition=_any(
                    Q(**{f"{target}__isnull": False}, fact__in=facts)
                    for target, facts in CITED.items()
                ),
                name="citation_fact_is_known",
                violation_error_message=_(
                    "The fact must be one of the cited fields of its record."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(stance="contradicts") | ~Q(claim=""),
                name="citation_contradiction_says_what",
                violation_error_message=_(
                    "Say what the contradicting source says instead."
                ),
            ),
            is_known("citation", "stance", Stance),
            *(
                models.UniqueConstraint(
                    fields=["passage", target, "fact", "stance"],
                    name=f"citation_once_per_{target}",
                    violation_error_message=_(
                        "This passage is cited for this fact in this way already."
                    ),
                )
                for target in TARGETS
            ),
        ]

    def __str__(self):
        return self.key

    def natural_key(self):
        return (self.key,)

    natural_key.dependencies = [
        "dialogue.passage",
        "dialogue.statusentry",
        "dialogue.delegate",
        "dialogue.person",
    ]

    @property
    def target_name(self):
        """Which relation holds the target; None while none does."""
        return next((name for name in TARGETS if getattr(self, f"{name}_id")), None)

    @property
    def target(self):
        return getattr(self, self.target_name) if self.target_name else None

    @property
    def fact_in_words(self):
        """The cited field as a reader would call it: "starts on"."""
        model = self._meta.get_field(self.target_name).related_model
        return model._meta.get_field(self.fact).verbose_name

    def clean(self):
        if word_count(self.quote) > QUOTE_WORDS:
            raise ValidationError(
                {
                    "quote": _(
                        "A quote has %(most)s words at most; this has %(count)s."
                    )
                    % {"most": QUOTE_WORDS, "count": word_count(self.quote)}
                }
            )
        if self.passage_id and not self.passage.text.is_held:
            raise ValidationError(
                {"passage": _("A text that is only named cannot be cited.")}
            )
        if self.quote and self.passage_id:
            self._ask_the_held_copy()

    def _ask_the_held_copy(self):
        copies = self.passage.text.held_copies.all()
        copy = next((each for each in copies if each.body), None)
        if copy and " ".join(self.quote.split()) not in " ".join(copy.body.split()):
            raise ValidationError(
                {"quote": _("The held copy of the text does not have these words.")}
            )


TARGET_OF = {
    Citation._meta.get_field(target).remote_field.model: target for target in TARGETS
}
