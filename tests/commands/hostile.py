"""What files may hold that is wrong, and what is said of each after the file's name."""

import json

from tests.exchange.files import JAPAN, MEETING, row

DOCUMENT = {"slug": "d", "kind": "web-page", "title": "D", "publisher_kind": "news"}
TEXT = {"document": ["d"], "language": "en", "standing": "official"}
READ = {"address": "https://example.org/", "retrieved_on": "2026-01-01"}
ENTRY = {"text": "水", "standing": "official", "source": "https://example.org/"}


def topic(**fields):
    return row("topic", **{"slug": "t", "name": "T"} | fields)


def meeting(**fields):
    return row("meeting", **MEETING | {"slug": "m"} | fields)


def text(**fields):
    """A language version, and the document that it is of."""
    return [row("document", **DOCUMENT), row("documenttext", **TEXT | READ | fields)]


def delegate(**fields):
    """A delegate, and the delegation that it sits in."""
    seat = {"delegation": ["2015-tokyo", "JP"], "slug": "head"}
    return [
        row("delegation", meeting=["2015-tokyo"], country=["JP"]),
        row("delegate", **seat | fields),
    ]


def commitment(**fields):
    """A commitment, and the outcome that it is part of."""
    outcome = {"meeting": ["2015-tokyo"], "slug": "o", "heading": "O"}
    promise = {"slug": "c", "outcome": ["2015-tokyo", "o"], "action": "Do."}
    return [
        row("outcome", kind="announcement", **outcome),
        row("commitment", **promise | fields),
    ]


def each(values, case):
    return [case(value) for value in values]


NOT_JSON = [
    (b"", ": it is not JSON ("),
    (b"<!doctype html>", ": it is not JSON ("),
    (b'[{"model": "dialogue.topic", "fields": {"slug": "t"', ": it is not JSON ("),
    (b"[{},]", ": it is not JSON ("),
    (b"PK\x03\x04", ": it is not JSON ("),
    (b"{}", ": a fixture file is a list of rows"),
    (b'"text"', ": a fixture file is a list of rows"),
    ("[]".encode("utf-16"), ": byte 0 is not UTF-8"),
    ('["日本"]'.encode("shift-jis"), ": byte 2 is not UTF-8"),
    ('["日本"]'.encode("euc-jp"), ": byte 2 is not UTF-8"),
    ('["Япония"]'.encode("cp1251"), ": byte 2 is not UTF-8"),
    (b"\x1f\x8b\x08\0", ": byte 1 is not UTF-8"),
    (b"\xef\xbb\xbf[]", ": it starts with a byte order mark"),
    (b'[{"model": "dialogue.topic", "model": "x"}]', ", row 1: “model” stands twice"),
    (b'[{"fields": {"a": {"b": 1, "b": 1}}}]', ", row 1, “a”: “b” stands twice in "),
    (b'[{"fields": {"a": NaN}}]', ", row 1, “a”: NaN is not a number."),
    (b'[{"fields": {"a": -Infinity}}]', ", row 1, “a”: -Infinity is not a number."),
    (b'[{"fields": {"a": 1e999}}]', ", row 1, “a”: the number is too large."),
    (b'[{"fields": {"a": 1%s}}]' % (b"0" * 4999), ", row 1, “a”: a number of 5000 di"),
    (b"[" * 100_000, ": it is nested too deep."),
    (b"[" * 99 + b"]" * 99, ", row 1: it is nested too deep."),
    (b'[{"fields": {"a":%s%s}}]' % (b"[" * 99, b"]" * 99), ", row 1, “a”: it is nes"),
    (b" " * 11_000_000, ": it is larger than 10 MB."),
]
FOREIGN_MODELS = each(
    [
        "auth.user",
        "auth.permission",
        "sessions.session",
        "contenttypes.contenttype",
        "admin.logentry",
        "dialogue.revision",
        "dialogue.fixtureload",
        "dialogue.heldcopy",
        "dialogue.Topic",
        "topic",
        "",
        None,
        {},
        1,
    ],
    lambda label: (
        {"model": label, "fields": {}},
        f", row 1, “model”: {json.dumps(label)} is not one of dialogue.citation, ",
    ),
)
NOT_ROWS = [
    (None, ", row 1: a row is {"),
    ("dialogue.topic", ", row 1: a row is {"),
    ({"model": "dialogue.topic"}, ", row 1: a row is {"),
    ({"model": "dialogue.topic", "fields": [1]}, ", row 1: a row is {"),
    (topic() | {"pk": 1}, ", dialogue.topic t, “pk”: a row has a model and fields"),
    (topic() | {"pk": True}, ", dialogue.topic t, “pk”: a row has a model and fields"),
]
UNKNOWN_FIELDS = each(
    ["pk", "id", "host_id", "host__code", "slug__in", "_state", "delegations", "a\nb"],
    lambda name: (
        meeting(**{name: "x"}),
        f", dialogue.meeting m, “{name}”: there is no such".replace("\n", "\\n"),
    ),
)
MISSING_AND_BLANK = [
    (topic(name=None), ", dialogue.topic t, “name”: it may not be null."),
    (topic(name=""), ", dialogue.topic t, “name”: This field cannot be blank."),
    (topic(name=" "), ", dialogue.topic t, “name”: it is only white space."),
    (topic(name="\u3000"), ", dialogue.topic t, “name”: it is only white space."),
    (row("topic", slug="t"), ", dialogue.topic t, “name”: it needs a value."),
    (row("topic", name="T"), ", dialogue.topic ?, “slug”: it needs a value."),
    (row("topic"), ", dialogue.topic ?, “slug”: it needs a value."),
    (delegate(office=" "), ", dialogue.delegate 2015-tokyo/JP/head, “office”: it is "),
    (delegate(), ", dialogue.delegate 2015-tokyo/JP/head: A delegate is known by "),
    (commitment(unit=" "), ", dialogue.commitment c, “unit”: it is only white space."),
    (commitment(quantity=5), ", dialogue.commitment c: A quantity needs a unit."),
]
UNFIT_TYPES = [
    *each(
        [True, 1, 1.5, [], {}, ["T"]],
        lambda value: (
            topic(name=value),
            f", dialogue.topic t, “name”: {json.dumps(value)} is not a text, written ",
        ),
    ),
    *each(
        [True, "1", 1.0, []],
        lambda value: (
            meeting(ordinal=value),
            f", dialogue.meeting m, “ordinal”: {json.dumps(value)} is not a whole numb",
        ),
    ),
    *each(
        [True, 1.5, "NaN", "Infinity", "1e9", "1_0", "１", "", []],
        lambda value: (
            commitment(unit="u", quantity=value),
            ", dialogue.commitment c, “quantity”: ",
        ),
    ),
    *each(
        [[], "ja", 1, {"xx": ENTRY}, {"ja": "水"}, {"ja": {}}, {"ja": [ENTRY]}],
        lambda value: (meeting(names=value), ", dialogue.meeting m, “names”: "),
    ),
]
OUT_OF_BOUNDS = [
    *each(
        [-1, 32_768, 10**99],
        lambda value: (meeting(ordinal=value), ", dialogue.meeting m, “ordinal”: "),
    ),
    *each(
        ["9" * 5000, "1" + "0" * 14, "1.001"],
        lambda value: (
            commitment(unit="u", quantity=value),
            ", dialogue.commitment c, “quantity”: ",
        ),
    ),
    *each(
        [
            20150501,
            "",
            "today",
            "0000-01-01",
            "99999-01-01",
            "2023-02-30",
            "2023-13-01",
            "2015-5-1",
            "2015-05-01T00:00:00Z",
            "２０１５-05-01",
        ],
        lambda value: (meeting(starts_on=value), ", dialogue.meeting m, “starts_on”: "),
    ),
    (meeting(ends_on="2014-01-01"), ", dialogue.meeting m: A meeting has both dates"),
    (meeting(title="x" * 10**6), ", dialogue.meeting m, “title”: Ensure this value"),
    (meeting(status="over"), ', dialogue.meeting m, “status”: "over" is not one of: '),
    (meeting(format="Online"), ', dialogue.meeting m, “format”: "Online" is not one'),
]
LOOK_ALIKES = [
    (row("country", code="jp", name="J", group="japan"), ", dialogue.country jp: A "),
    (row("country", code="ЈР", name="J", group="japan"), ", dialogue.country ЈР: A "),
    (topic(slug="wаter"), ", dialogue.topic wаter, “slug”: Enter a valid “slug”"),
    (topic(slug="a b"), ", dialogue.topic a b, “slug”: Enter a valid “slug”"),
    (topic(slug="../../x"), ", dialogue.topic ../../x, “slug”: Enter a valid “slug”"),
    (topic(slug="t\n"), ", dialogue.topic t\\n, “slug”: it starts or ends with white"),
]
UNSEEN = [
    *each(
        [0x00, 0x07, 0x1B, 0x7F, 0x85, 0x9F, 0x200B, 0x202E, 0x2066, 0xD800],
        lambda code: (
            topic(name=f"a{chr(code)}b"),
            f", dialogue.topic t, “name”: it holds U+{code:04X}, a character that is ",
        ),
    ),
    *each(
        ["text", "source"],
        lambda part: (
            topic(names={"ja": ENTRY | {part: "a\u202eb"}}),
            f", dialogue.topic t, “names.ja.{part}”: it holds U+202E, a character ",
        ),
    ),
    (meeting(summary="a\rb"), ", dialogue.meeting m, “summary”: it holds U+000D"),
    (topic(name="a\nb"), ", dialogue.topic t, “name”: it is one line, and holds a "),
    (topic(name=" a"), ", dialogue.topic t, “name”: it starts or ends with white "),
    (topic(name="e\u0301"), ", dialogue.topic t, “name”: it is not in the composed "),
]
NOT_ADDRESSES = [
    *each(
        [
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "file:///etc/passwd",
            "ftp://example.org/",
            "//example.org/",
            "https://",
            "https://[",
            "https://exa mple.org/",
            "/etc/passwd",
            "https://example.org/" + "x" * 500,
        ],
        lambda address: (
            text(address=address),
            ", dialogue.documenttext d/en/official, “address”: ",
        ),
    ),
    *each(
        ["javascript:alert(1)", "JAVASCRIPT:alert(1)", "ftp://example.org/"],
        lambda source: (
            topic(names={"ja": ENTRY | {"source": source}}),
            ", dialogue.topic t, “names”: The source of the name in “ja” is no http",
        ),
    ),
]
NOT_KEYS = [
    *each(
        ["JP", 1, True, {}, [], [1], [["JP"]], ["JP", "x"], ["XX"], ["\0"], ["\ud800"]],
        lambda key: (meeting(host=key), ", dialogue.meeting m, “host”: "),
    ),
    *each(
        ["d", ["d"], [1], {}, [["d"]], [[]], [None]],
        lambda keys: (meeting(documents=keys), ", dialogue.meeting m, “documents”: "),
    ),
    *each(
        [["\ud800"], ["2015-tokyo", "\ud800"], ["\0", "o"], [], [[]]],
        lambda key: (
            row("commitment", slug="c", outcome=key, action="A."),
            ", dialogue.commitment c, “outcome”: ",
        ),
    ),
    (
        row("outcome", meeting=["none"], slug="o", heading="O", kind="decision"),
        ", dialogue.outcome none/o, “meeting”: there is no meeting",
    ),
    (topic(slug=[]), ", dialogue.topic , “slug”: "),
    (topic(slug=["t", "u"]), ", dialogue.topic t/u, “slug”: "),
    (topic(slug="\ud800"), ", dialogue.topic \\ud800, “slug”: "),
    (topic(slug="\0"), ", dialogue.topic \\x00, “slug”: "),
    ([topic(), topic()], ", dialogue.topic t: the same row stands in "),
    (JAPAN, ", dialogue.country JP: the same row stands in "),
    (
        row("document", **DOCUMENT, issuers=[["JP"], ["JP"]]),
        ', dialogue.document d, “issuers”: ["JP"] stands twice.',
    ),
]
CIRCLES = [
    (topic(parent=["t"]), ", dialogue.topic t, “parent”: it leads back to the row "),
    (
        [topic(slug="a", parent=["b"]), topic(slug="b", parent=["a"])],
        ", dialogue.topic a, “parent”: it leads back to the row itself through ",
    ),
    (
        [meeting(rescheduled_from=["n"]), meeting(slug="n", rescheduled_from=["m"])],
        ", dialogue.meeting m, “rescheduled_from”: it leads back to the row itself ",
    ),
]
WRONG_ROWS = [
    *FOREIGN_MODELS,
    *NOT_ROWS,
    *UNKNOWN_FIELDS,
    *MISSING_AND_BLANK,
    *UNFIT_TYPES,
    *OUT_OF_BOUNDS,
    *LOOK_ALIKES,
    *UNSEEN,
    *NOT_ADDRESSES,
    *NOT_KEYS,
    *CIRCLES,
]
WRONG_FILES = NOT_JSON + [
    (json.dumps(rows if isinstance(rows, list) else [rows]).encode(), said)
    for rows, said in WRONG_ROWS
]
