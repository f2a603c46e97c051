"""A sound record of each kind, and what to change in it to break each rule."""

from dialogue.vocabulary import CITED
from tests.exchange.files import JAPAN, MEETING, row

TEXT = ["d", "en", "official"]
TARGETS = {
    "meeting": ["one"],
    "delegation": ["one", "JP"],
    "delegate": ["one", "JP", "a"],
    "outcome": ["one", "o"],
    "commitment": ["c"],
    "status_entry": ["c", "2015-05-01", "announced"],
    "document": ["d"],
    "person": ["p"],
}


def _meeting(slug, **fields):
    return row("meeting", **MEETING | {"slug": slug, "format": "in-person"} | fields)


def _citation(key, target, **fields):
    usual = {"passage": [*TEXT, "whole"], "fact": CITED[target][0]}
    return row("citation", key=key, **usual | {target: TARGETS[target]} | fields)


SOUND = [
    JAPAN,
    row("series", slug="fm", name="Ministers", level="ministers"),
    row("topic", slug="t", name="T"),
    row("person", slug="p", name="P", sort_name="P"),
    row("document", slug="d", kind="web-page", title="D", publisher_kind="news"),
    *(
        row(
            "documenttext",
            document=["d"],
            language=language,
            standing="official",
            address="https://example.org/",
            retrieved_on="2026-01-01",
        )
        for language in ["en", "ja"]
    ),
    row("passage", text=TEXT, locator="whole"),
    row("passage", text=["d", "ja", "official"], locator="whole"),
    row("statedcount", series=["fm"], document=["d"], as_of="2026-01-01", count=3),
    _meeting("one", series=["fm"], ordinal=1),
    _meeting("two", series=["fm"], ordinal=2),
    row("delegation", meeting=["one"], country=["JP"]),
    row("delegate", delegation=["one", "JP"], slug="a", office="A", role="head"),
    row("delegate", delegation=["one", "JP"], slug="b", office="B", role="member"),
    row("outcome", meeting=["one"], slug="o", heading="O", kind="decision"),
    row("commitment", outcome=["one", "o"], slug="c", action="Do."),
    row("statusentry", commitment=["c"], on="2015-05-01", status="announced"),
    *(_citation(f"{name.replace('_', '-')}.1", name) for name in TARGETS),
    *(
        _citation(f"{name.replace('_', '-')}.2", name, stance="implies")
        for name in TARGETS
    ),
    _citation("ja", "person", passage=["d", "ja", "official", "whole"]),
]

# By rule: the model and key of the row, and the fields that break the rule.
RULE_BREAKERS = {
    "country_code_is_two_capitals": ("country", "JP", {"code": "jp"}),
    "topic_is_not_its_own_parent": ("topic", "t", {"parent": ["t"]}),
    "retrieved_text_has_an_address": ("documenttext", "en", {"address": ""}),
    "meeting_ordinal_once_in_a_series": ("meeting", "two", {"ordinal": 1}),
    "meeting_ordinal_starts_at_one": ("meeting", "one", {"ordinal": 0}),
    "meeting_ends_after_it_starts": ("meeting", "one", {"ends_on": "2015-04-30"}),
    "meeting_dates_say_how_precise_they_are": (
        "meeting",
        "one",
        {"date_precision": ""},
    ),
    "meeting_in_person_has_a_host": ("meeting", "one", {"host": None}),
    "meeting_is_not_rescheduled_from_itself": (
        "meeting",
        "one",
        {"rescheduled_from": ["one"]},
    ),
    "meeting_dates_lie_in_one_year": (
        "meeting",
        "one",
        {"date_precision": "year", "ends_on": "2016-01-01"},
    ),
    "meeting_dates_lie_in_one_month": (
        "meeting",
        "one",
        {"date_precision": "month", "ends_on": "2015-06-01"},
    ),
    "one_head_per_delegation": ("delegate", "b", {"role": "chair"}),
    "delegate_has_a_name_or_an_office": ("delegate", "a", {"office": ""}),
    "commitment_quantity_has_a_unit": ("commitment", "c", {"quantity": "5"}),
    "commitment_derived_date_says_how": (
        "commitment",
        "c",
        {"due_on": "2016-01-01", "due_basis": "derived"},
    ),
    "commitment_due_date_has_a_basis": ("commitment", "c", {"due_on": "2016-01-01"}),
    "commitment_is_due_after_it_starts": (
        "commitment",
        "c",
        {"due_on": "2016-01-01", "due_basis": "stated", "starts_on": "2017-01-01"},
    ),
    "commitment_quantity_is_not_negative": (
        "commitment",
        "c",
        {"quantity": "-1", "unit": "things"},
    ),
    "status_value_is_not_negative": ("statusentry", "c", {"value": "-1"}),
    "citation_has_one_target": ("citation", "meeting.1", {"meeting": None}),
    "citation_fact_is_known": ("citation", "meeting.1", {"fact": "title"}),
    "citation_contradiction_says_what": (
        "citation",
        "meeting.1",
        {"stance": "contradicts"},
    ),
    **{
        f"citation_once_per_{name}": (
            "citation",
            f"{name.replace('_', '-')}.2",
            {"stance": "supports"},
        )
        for name in TARGETS
    },
    # What no constraint says.
    "a quote is short": ("citation", "meeting.1", {"quote": "x " * 12 + "x"}),
    "an address is of the web": ("documenttext", "en", {"address": "ftp://x.org/"}),
    "a text that is only named is not cited": (
        "documenttext",
        "ja",
        {"retrieved_on": None},
    ),
    "meetings do not take each other's place": (
        "meeting",
        "one",
        {"rescheduled_from": ["two"]},
        "two",
        {"rescheduled_from": ["one"]},
    ),
}


def broken(rule):
    """The sound rows, one or two of them changed so that the rule is broken."""
    model, *changes = RULE_BREAKERS[rule]
    rows = SOUND
    for key, fields in zip(changes[::2], changes[1::2], strict=True):
        rows = [_changed(each, model, key, fields) for each in rows]
    return rows


def _changed(each, model, key, fields):
    keys = each["fields"].values()
    is_meant = each["model"] == f"dialogue.{model}" and (key in keys or [key] in keys)
    return each | {"fields": each["fields"] | fields} if is_meant else each
