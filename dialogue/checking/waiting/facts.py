"""Facts before readers, or in review, that rest on no citation."""

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Value, When
from django.db.models.functions import Coalesce

from dialogue.models import Citation, Person
from dialogue.models.citations import ROOT_OF
from dialogue.vocabulary import (
    BEFORE_READERS,
    CITED,
    UNCITED_VALUES,
    Publication,
    Stance,
)

COLUMNS = ["target", "pk", "fact", "stage", "called", "root"]
# What each row is called, besides the title of its meeting.
CALLED = {
    "delegation": F("country__name"),
    "delegate": Coalesce("person__name", "office"),
    "outcome": F("heading"),
    "commitment": F("action"),
    "status_entry": F("commitment__action"),
    "person": F("name"),
}

_PUBLISHED = Value(Publication.PUBLISHED, CharField())
_REVIEW = Value(Publication.REVIEW, CharField())


def facts_without_citation(targets):
    """Each fact of rows of these kinds that needs a source and has none, in COLUMNS.

    As `uncited` tells of one record: a fact rests on documents that readers see; one
    in review also on those that are in review with it. Published ones come first.
    """
    parts = [
        _without(rows, target, fact).values(*COLUMNS)
        for target in targets
        for rows in [_rows(target)]
        for fact in CITED[target]
    ]
    found = parts[0].union(*parts[1:], all=True)
    # Of the two stages, the alphabet has the published first.
    return found.order_by("stage", "root", "called", "target", "pk", "fact")


def _without(rows, target, fact):
    stated = _is_stated(rows.model._meta.get_field(fact))
    bare = rows.filter(stated, ~Exists(_sources(target, fact)))
    return bare.annotate(fact=Value(fact, CharField()))


def _rows(target):
    """The rows of a kind that are published or in review, and what they are called."""
    model = Citation._meta.get_field(target).related_model
    if model is Person:
        rows, title = model.objects.before_readers(), Value("", CharField())
        public = Q(pk__in=model.objects.public().values("pk"))
        stage = Case(When(public, then=_PUBLISHED), default=_REVIEW)
    else:
        to_root = "".join(f"{step}__" for step in ROOT_OF[target].split("__")[1:])
        rows = model.objects.filter(**{f"{to_root}publication__in": BEFORE_READERS})
        stage, title = F(f"{to_root}publication"), F(f"{to_root}title")
    return rows.order_by().annotate(
        target=Value(target, CharField()),
        stage=stage,
        called=CALLED.get(target, Value("", CharField())),
        root=title,
    )


def _sources(target, fact):
    stage = "passage__text__document__publication"
    counts = Q(**{stage: Publication.PUBLISHED}) | Q(**{stage: OuterRef("stage")})
    cited = Citation.objects.filter(counts, **{target: OuterRef("pk"), "fact": fact})
    return cited.exclude(stance=Stance.CONTRADICTS)


def _is_stated(field):
    """What `is_stated` tells of a value, told by the database."""
    if field.many_to_many:
        links = field.remote_field.through.objects
        return Exists(links.filter(**{field.m2m_field_name(): OuterRef("pk")}))
    stated = Q(**{f"{field.name}__isnull": False})
    if isinstance(field, CharField):
        stated &= ~Q(**{f"{field.name}__in": ["", *UNCITED_VALUES]})
    return stated
