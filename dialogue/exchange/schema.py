"""What a fixture file may hold, as a JSON Schema made from the models themselves.

It says of what type each field is. What rows must be among each other, and which row
breaks which rule, the loader says.
"""

from functools import cache
from typing import Annotated, Literal, Union

from django.core.validators import validate_slug
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, create_model

from dialogue.vocabulary import Language, Standing

from .fixture_rows import needs_value, own_fields
from .key_book import key_paths
from .records import MODELS

STRICT = ConfigDict(extra="forbid", strict=True)
# Not a date that exists, for which the loader looks.
DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
DECIMAL = r"^-?[0-9]+(\.[0-9]+)?$"
WEB = r"^[Hh][Tt][Tt][Pp][Ss]?://"
NAME_LANGUAGES = tuple(word for word in Language.values if word != Language.NOT_STATED)


class NameIn(BaseModel):
    """What a thing is called in a language, and who says so."""

    model_config = STRICT

    text: Annotated[str, Field(min_length=1)]
    standing: Literal[tuple(Standing.values)]
    source: Annotated[str, Field(min_length=1)]


@cache
def fixture_adapter():
    """Reads the rows of a fixture file; raises pydantic's ValidationError."""
    row = Union[tuple(_row_of(model) for model in MODELS)]  # noqa: UP007
    return TypeAdapter(list[Annotated[row, Field(discriminator="model")]])


def fixture_schema():
    """The JSON Schema of a fixture file, as an object."""
    title = {"title": "Fixture file of the “Central Asia plus Japan” Dialogue archive"}
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return dialect | title | fixture_adapter().json_schema()


def _row_of(model):
    label = model._meta.label_lower
    fields = create_model(
        f"{model.__name__}Fields",
        __config__=STRICT,
        __doc__=model.__doc__,
        **{field.name: _field(field) for field in own_fields(model)},
    )
    return create_model(
        model.__name__,
        __config__=STRICT,
        model=(Literal[label], ...),
        fields=(fields, ...),
    )


def _field(field):
    """The type of a field and its default; an ellipsis where it needs a value."""
    kind = _many(field) if field.many_to_many else _one(field)
    if field.null and not field.many_to_many:
        kind = kind | None
    about = {"title": str(field.verbose_name), "description": str(field.help_text)}
    return kind, Field(_default(field), **{k: v for k, v in about.items() if v})


def _default(field):
    if needs_value(field):
        return ...
    default = [] if field.many_to_many else field.get_default()
    return str(default) if isinstance(default, str) else default


def _many(field):
    unique = {"uniqueItems": True}
    return Annotated[list[_key(field.related_model)], Field(json_schema_extra=unique)]


def _one(field):
    if field.is_relation:
        return _key(field.related_model)
    if field.choices:
        words = [word for word, _label in field.flatchoices if word]
        return Literal[tuple([*words, ""] if field.blank else words)]
    return _PLAIN.get(field.get_internal_type(), _text)(field)


def _key(model):
    """The natural key of another row: as many texts as it has parts."""
    parts = len(key_paths(model))
    return Annotated[list[str], Field(min_length=parts, max_length=parts)]


def _text(field):
    pattern = WEB if field.get_internal_type() == "URLField" else None
    if validate_slug in field.validators:
        pattern = validate_slug.regex.pattern.replace(r"\Z", "$")
    if pattern and field.blank:
        pattern = f"^$|{pattern}"
    shortest = 0 if field.blank else 1
    return Annotated[
        str, Field(min_length=shortest, max_length=field.max_length, pattern=pattern)
    ]


_PLAIN = {
    "DateField": lambda field: Annotated[str, Field(pattern=DATE)],
    "DecimalField": lambda field: int | Annotated[str, Field(pattern=DECIMAL)],
    "JSONField": lambda field: dict[Literal[NAME_LANGUAGES], NameIn],
    "PositiveSmallIntegerField": lambda field: Annotated[int, Field(ge=0, le=32_767)],
}
