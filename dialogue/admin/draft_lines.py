"""The fields of a row of a draft as lines of the page: values, words, and boxes."""

from dataclasses import dataclass

from django.forms import BoundField

from dialogue.exchange.answers import EMPTY
from dialogue.exchange.fixture_rows import needs_value

from .draft_fields import asked_fields
from .draft_rows import REJECT, STANDS, WORDS


@dataclass(frozen=True)
class Line:
    """One field on the page, with what stands beside it."""

    field: BoundField
    sources: list
    reject: BoundField | None
    stands: BoundField | None
    words: BoundField | None
    has: str  # what the archive has otherwise
    is_asked: bool


def lines_of(form, asked):
    """(those that matter, the rest) of the fields; `asked` are in question."""
    lines = [_line(form, field.name, asked) for field in asked_fields(form.model)]
    first = [line for line in lines if _matters(form, line)]
    return first, [line for line in lines if line not in first]


def _line(form, name, asked):
    reject, words = f"{name}-{REJECT}", f"{name}-{WORDS}"
    return Line(
        field=form[name],
        sources=form.row["facts"].get(name, []),
        reject=form[reject] if reject in form.fields else None,
        stands=_stands(form, name),
        words=form[words] if words in form.fields else None,
        has=_otherwise(form, name),
        is_asked=name in asked,
    )


def _matters(form, line):
    name = line.field.name
    is_said = name in form.row["fields"] or form.initial.get(name) not in EMPTY
    is_wrong = form.is_bound and bool(line.field.errors)
    is_needed = needs_value(form.model._meta.get_field(name))
    return is_said or line.is_asked or is_wrong or is_needed


def _stands(form, fact):
    """The box that says that its words carry a correction, once it was asked."""
    name = f"{fact}-{STANDS}"
    is_asked = form.is_bound and form.has_error(fact, STANDS)
    is_there = name in form.fields and (is_asked or form[name].value())
    return form[name] if is_there else None


def _otherwise(form, name):
    """What the archive has of a field in which the draft says something else."""
    has, said = form.has.get(name), form.row["fields"].get(name)
    if has in EMPTY or said in EMPTY or has == said or isinstance(has, list):
        return ""
    return dict(getattr(form.fields[name], "choices", [])).get(has, has)
