"""A made-up archive of any size, as fixture files: for measuring, never for reading."""

import json
from datetime import date, timedelta

COUNTRIES = ["JP", "KZ", "KG", "TJ", "TM", "UZ"]
TEXT = ["made", "en", "official"]
FIRST_DAY = date(1900, 1, 1)


def write_made_archive(directory, meetings):
    """Write this many meetings of fifty rows each; return the number of rows in all."""
    files = {
        "reference/countries.json": _countries(),
        "documents/made.json": _document(),
    }
    for number in range(meetings):
        files[f"meetings/made-{number}.json"] = _meeting(number)
    for name, rows in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(rows, indent=2), encoding="utf-8")
    return sum(map(len, files.values()))


def _row(model, **fields):
    return {"model": f"dialogue.{model}", "fields": fields}


def _countries():
    return [
        _row("country", code=code, name=f"Country {code}", group="other")
        for code in COUNTRIES
    ]


def _document():
    return [
        _row(
            "document",
            slug="made",
            kind="web-page",
            title="Made up",
            publisher_kind="other",
        ),
        _row(
            "documenttext",
            document=["made"],
            language="en",
            standing="official",
            address="https://example.org/",
            retrieved_on="2026-01-01",
        ),
        _row("passage", text=TEXT, locator="whole"),
    ]


def _meeting(number):
    slug, key = f"made-{number}", [f"made-{number}"]
    day = str(FIRST_DAY + timedelta(days=number))
    rows = [
        _row(
            "meeting",
            slug=slug,
            title=f"Meeting {number}",
            status="held",
            starts_on=day,
            ends_on=day,
            date_precision="day",
            city="City",
            ordinal=number + 1,
            format="in-person",
            host=["KZ"],
            documents=[["made"]],
        )
    ]
    for code in COUNTRIES:
        rows += _delegation(slug, code)
    for part in range(6):
        rows += _outcome(slug, key, part)
    for fact in ["starts_on", "ends_on", "city", "host", "status", "ordinal", "format"]:
        rows.append(_citation(f"{slug}.{fact.replace('_', '-')}.1", fact, meeting=key))
    return rows


def _delegation(slug, code):
    seat = [slug, code]
    yield _row("delegation", meeting=[slug], country=[code], presence="present")
    yield _row("delegate", delegation=seat, slug="head", office="Minister", role="head")
    stem = f"{slug}.{code.lower()}"
    yield _citation(f"{stem}.presence.1", "presence", delegation=seat)
    yield _citation(f"{stem}.office.1", "office", delegate=[*seat, "head"])


def _outcome(slug, key, part):
    name = f"outcome-{part}"
    yield _row(
        "outcome",
        meeting=key,
        slug=name,
        heading=f"Outcome {part}",
        kind="announcement",
        countries=[["JP"]],
    )
    yield _row(
        "commitment",
        outcome=[*key, name],
        slug=f"{slug}-{part}",
        action="Do something",
        quantity="10.00",
        unit="things",
        actors=[["JP"]],
        beneficiaries=[["KZ"], ["UZ"]],
    )
    yield _citation(f"{slug}.{name}.kind.1", "kind", outcome=[*key, name])


def _citation(key, fact, **target):
    return _row("citation", key=key, passage=[*TEXT, "whole"], fact=fact, **target)
