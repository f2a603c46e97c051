"""A draft as a sheet for editors: numbered rows, each value with the words behind it.

In JSON, for it is kept while an editor works on it. What names another row of the draft
says so by its number, so that a key can be corrected in one place; `has` is what the
archive had of the row when the sheet was made:

    {"rows": [{"model": "delegation", "parent": 3,
               "fields": {"country": "[\\"JP\\"]", "presence": "present"},
               "facts": {"presence": [{"locator": "1", "quote": "…", "start": 7,
                                       "end": 19, "stance": "supports", "note": ""}]},
               "has": {"presence": "not-stated"}}],
     "questions": [{"row": 3, "field": "chair", "question": "…"}],
     "places": {"1": [0, 120]}}
"""

import json

from dialogue.models import Citation
from dialogue.vocabulary import Stance

from .fixture_files import OPEN_QUESTION, RECORD_MODELS, FixtureRow
from .fixture_rows import own_fields
from .record_rows import key_of, parent_of


def sheet_of(fixture, places):
    """The sheet of a fixture that a draft makes; `places` are those of its passages."""
    given = [row for row in fixture.rows if row["model"] in RECORD_MODELS]
    drafted = [
        FixtureRow("draft", RECORD_MODELS[row["model"]], row["fields"]) for row in given
    ]
    rows = [row for row in drafted if row.model is not Citation]
    numbers = {row.place: number for number, row in enumerate(rows)}
    sheet = [_row(row, numbers) for row in rows]
    for citation in (row for row in drafted if row.model is Citation):
        _note(citation, sheet[numbers[parent_of(citation)[1]]], fixture.places)
    roots = {key_of(place): number for place, number in numbers.items()}
    return {
        "rows": sheet,
        "questions": [
            _question(row["fields"], roots)
            for row in fixture.rows
            if row["model"] == OPEN_QUESTION
        ],
        "places": {locator: [start, end] for locator, start, end in places},
    }


def key_as_token(key):
    """How a sheet names a row of the archive."""
    return json.dumps(key, ensure_ascii=False)


def row_as_token(number):
    """How a sheet names another of its rows."""
    return f"#{number}"


def said_in(row, numbers):
    """The fields of a row without what it belongs to, with tokens for what it names.

    `numbers` are those of the rows of the sheet, by place.
    """
    name, _parent = parent_of(row)
    return {
        field.name: _value(field, row.fields[field.name], numbers)
        for field in own_fields(row.model)
        if field.name in row.fields and field.name != name
    }


def _row(row, numbers):
    _name, parent = parent_of(row)
    return {
        "model": row.model._meta.model_name,
        "parent": numbers.get(parent),
        "fields": said_in(row, numbers),
        "facts": {},
    }


def _value(field, value, numbers):
    if not field.is_relation or value is None:
        return value
    if field.many_to_many:
        return [_token(field, key, numbers) for key in value]
    return _token(field, value, numbers)


def _token(field, key, numbers):
    number = numbers.get((field.related_model, *key))
    return key_as_token(key) if number is None else row_as_token(number)


def _note(citation, row, places):
    """Put down beside a fact the words that it was read from."""
    fields = citation.fields
    start, end = places[fields["key"]]
    row["facts"].setdefault(fields["fact"], []).append(
        {
            "locator": fields["passage"][-1],
            "quote": fields["quote"],
            "start": start,
            "end": end,
            "stance": fields.get("stance", str(Stance.SUPPORTS)),
            "note": fields.get("note", ""),
        }
    )


def _question(fields, roots):
    asked = {"row": roots.get(fields["record"])}
    return asked | {name: fields[name] for name in ["field", "question"]}
