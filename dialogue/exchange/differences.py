"""What differs between two states of a record, part by part. Pure: no database."""

from dataclasses import dataclass

from dialogue.models import Citation

from .fixture_files import FixtureRow
from .fixture_rows import own_fields
from .record_rows import cited_fact, parent_of
from .records import KEY_FIELDS, MODELS, PARENT


@dataclass(frozen=True)
class FieldDifference:
    """A field with what it said before and after, as fixtures write it.

    Of a list, what went and what came.
    """

    field: object
    old: object
    new: object


@dataclass(frozen=True)
class SourceDifference:
    """A citation of one fact that was `added`, `removed` or `changed`."""

    fact: object
    verdict: str
    citations: tuple  # before and after, as far as there are both
    fields: tuple = ()


@dataclass(frozen=True)
class PartDifference:
    """A row of a record that was `added`, `removed` or `changed`, or its sources."""

    row: FixtureRow
    whole: FixtureRow | None  # what the row is a part of
    verdict: str
    fields: tuple
    sources: tuple


def differences(before, after):
    """The parts that differ, in the order of a file; see rows_in for both sides."""
    fields, sources = _parts(before, after), _sources(before, after)
    rows = before | after
    return [
        PartDifference(
            row=rows[place],
            whole=rows.get(parent_of(rows[place])[1]),
            verdict=_verdict(before.get(place), after.get(place)),
            fields=fields.get(place, ()),
            sources=tuple(sources.get(place, ())),
        )
        for place in sorted(fields.keys() | sources.keys(), key=_place_in_file)
        if place in rows
    ]


def _parts(before, after):
    """The fields that differ, by the place of their row."""
    pairs = {
        place: (before.get(place), after.get(place))
        for place in before.keys() | after.keys()
        if place[0] is not Citation
    }
    return {
        place: _fields(*pair) for place, pair in pairs.items() if not _is_same(*pair)
    }


def _sources(before, after):
    """The citations that differ, by the place of the row that they bear on."""
    sources = {}
    for place in sorted(before.keys() | after.keys(), key=_place_in_file):
        old, new = before.get(place), after.get(place)
        if place[0] is Citation and not _is_same(old, new):
            for pair in _of_one_fact(old, new):
                if fact := cited_fact(pair[1] or pair[0]):
                    sources.setdefault(fact[0], []).append(_source(*pair))
    return sources


def _of_one_fact(old, new):
    """A citation that bears on another fact now went there, and came here."""
    if old and new and cited_fact(old) != cited_fact(new):
        return [(old, None), (None, new)]
    return [(old, new)]


def _source(old, new):
    (model, *_key), fact = cited_fact(new or old)
    return SourceDifference(
        fact=model._meta.get_field(fact),
        verdict=_verdict(old, new),
        citations=tuple(each for each in (old, new) if each),
        fields=_fields(old, new) if old and new else (),
    )


def _fields(old, new):
    return tuple(_differing((new or old).model, old, new))


def _differing(model, old, new):
    for field in own_fields(model):
        values = _value(field, old), _value(field, new)
        if values[0] != values[1] and not _is_said(field, old, new):
            yield FieldDifference(field, *_apart(field, *values))


def _is_said(field, old, new):
    """Whether a part that comes or goes says nothing there that its name does not."""
    if old and new:
        return False
    model, fields = field.model, (old or new).fields
    names = [*KEY_FIELDS[model], PARENT.get(model), "order"]
    return field.name in names or field.name not in fields


def _value(field, row):
    """What a row says there; what is left out says its default."""
    if row is None:
        return [] if field.many_to_many else None
    default = [] if field.many_to_many else field.get_default()
    return row.fields.get(field.name, default)


def _apart(field, old, new):
    if not field.many_to_many:
        return old, new
    went = [key for key in old if key not in new]
    return went, [key for key in new if key not in old]


def _is_same(old, new):
    return old is not None and new is not None and old.fields == new.fields


def _verdict(old, new):
    if old is None:
        return "added"
    return "removed" if new is None else "changed"


def _place_in_file(place):
    model, *key = place
    return MODELS.index(model), key
