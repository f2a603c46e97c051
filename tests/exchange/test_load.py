"""Loading files: what it makes, and what it says when a file is wrong."""

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogue.exchange.fixture_files import LARGEST
from dialogue.exchange.load import load
from dialogue.exchange.revisions import revision_of
from dialogue.models import FixtureLoad, Meeting, Revision
from tests.builders import make_topic
from tests.exchange.files import JAPAN, MEETING, fault, fault_of, row, stored, write

pytestmark = pytest.mark.django_db

SERIES = row("series", slug="fm", name="Foreign Ministers", level="ministers")


def test_a_load_makes_records_and_one_revision_of_each(directory):
    loaded = load(directory, why="First.")

    assert loaded.records_that_are("created") == ["country/JP", "meeting/2015-tokyo"]
    assert Revision.objects.filter(means="load", number=1, reason="First.").count() == 2


def test_a_load_names_its_files_and_its_revisions(directory):
    load(directory)

    made = FixtureLoad.objects.get()
    assert [file["name"] for file in made.files] == [
        "reference/countries.json",
        "meetings/2015-tokyo.json",
    ]
    assert made.revisions.count() == 2


def test_a_second_load_is_nothing(directory):
    load(directory)
    before = stored()

    loaded = load(directory)

    assert loaded.records_that_are("unchanged") == ["country/JP", "meeting/2015-tokyo"]
    assert stored() == before


def test_a_second_load_writes_nothing(directory):
    load(directory)

    with CaptureQueriesContext(connection) as queries:
        load(directory)

    verbs = {query["sql"].split()[0] for query in queries.captured_queries}
    assert verbs & {"INSERT", "UPDATE", "DELETE", "SAVEPOINT"} == set()


def test_a_changed_file_changes_its_record_alone(directory):
    load(directory)
    write(directory, "meetings/2015-tokyo.json", [row("meeting", **MEETING, city="T")])

    loaded = load(directory)

    assert loaded.records_that_are("changed") == ["meeting/2015-tokyo"]
    assert loaded.records_that_are("unchanged") == ["country/JP"]
    assert Revision.objects.filter(record="meeting/2015-tokyo").count() == 2


def test_a_field_left_out_goes_back_to_its_default(directory):
    load(directory)
    without = {name: value for name, value in MEETING.items() if name != "host"}
    write(directory, "meetings/2015-tokyo.json", [row("meeting", **without)])

    load(directory)

    assert Meeting.objects.get().host is None


def test_what_an_editor_changed_is_not_overwritten(directory):
    load(directory)
    meeting = Meeting.objects.get()
    with revision_of(meeting, by=User.objects.create_user("editor")):
        meeting.city = "Tokyo"
        meeting.save()

    assert fault(directory) == (
        "Nothing was loaded, for editors have changed meeting/2015-tokyo (city) since: "
        "say --overwrite to replace that."
    )


def test_what_an_editor_deleted_does_not_return(directory):
    load(directory)
    with revision_of(Meeting.objects.get()):
        Meeting.objects.all().delete()

    assert "meeting/2015-tokyo" in fault(directory)


def test_what_an_editor_changed_is_overwritten_on_demand(directory):
    load(directory)
    meeting = Meeting.objects.get()
    with revision_of(meeting):
        meeting.city = "Tokyo"
        meeting.save()

    loaded = load(directory, overwrite=True)

    assert loaded.records_that_are("changed") == ["meeting/2015-tokyo"]
    assert Meeting.objects.get().city == ""
    assert Revision.objects.filter(body__contains='"city": "Tokyo"').count() == 1


def test_what_was_there_without_history_is_kept_and_changed(directory):
    make_topic(slug="a", name="Around")
    write(directory, "reference/topics.json", [row("topic", slug="a", name="A")])

    load(directory)

    means = Revision.objects.filter(record="topic/a").values_list("means", flat=True)
    assert sorted(means) == ["found", "load"]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"place": "T"}, "“place”: there is no such field; there are names, slug, "),
        ({"id": 3}, "“id”: there is no such field; there are names, slug, "),
        ({"title": None}, "“title”: it may not be null."),
        ({"title": 5}, "“title”: 5 is not a text, written "),
        ({"title": ""}, "“title”: This field cannot be blank."),
        ({"title": "a\0b"}, "“title”: it holds U+0000, a character that is not seen."),
        ({"title": "\ud800"}, "“title”: it holds U+D800, a character that is not"),
        ({"title": "a\nb"}, "“title”: it is one line, and holds a line break."),
        ({"summary": "a\tb"}, "“summary”: it holds U+0009, a character that is not"),
        ({"city": "  "}, "“city”: it is only white space."),
        ({"slug": "2016-bad\n"}, "“slug”: it starts or ends with white space."),
        (
            {"starts_on": "２０１５-05-01"},
            '“starts_on”: "２０１５-05-01" is not a date',
        ),
        (
            {"names": {"ja": {"text": "会合 "}}},
            "“names.ja.text”: it starts or ends with white space.",
        ),
        (
            {"names": {"ja": {"source": ["a\nb"]}}},
            "“names.ja.source”: it is one line, and holds a line break.",
        ),
        ({"title": "x" * 301}, "“title”: Ensure this value has at most 300 characters"),
        ({"slug": "a b"}, "“slug”: Enter a valid “slug”"),
        ({"ordinal": "3"}, '“ordinal”: "3" is not a whole number, as 3.'),
        ({"ordinal": True}, "“ordinal”: true is not a whole number, as 3."),
        ({"ordinal": 10**30}, "“ordinal”: Ensure this value is less than or equal to"),
        ({"ordinal": 0}, " 2016-bad: Ordinals start at 1."),
        ({"starts_on": "1 May 2015"}, '“starts_on”: "1 May 2015" is not a date, '),
        ({"starts_on": 20150501}, "“starts_on”: 20150501 is not a date, written "),
        ({"starts_on": "2015-02-30"}, '“starts_on”: "2015-02-30": “2015-02-30” value'),
        ({"ends_on": "2014-01-01"}, " 2016-bad: A meeting has both dates or none"),
        ({"format": "by-post"}, '“format”: "by-post" is not one of: in-person, online'),
        (
            {"format": "in-person", "host": None},
            "A meeting in person has a host country",
        ),
        ({"host": "JP"}, '“host”: "JP" is not the key of a country: a key is a list'),
        ({"host": ["XX"]}, '“host”: there is no country ["XX"] in the archive or in'),
        ({"host": ["JP", "x"]}, '“host”: ["JP", "x"] is not the key of a country.'),
        ({"host": ["KZ\0"]}, '“host”: ["KZ\\u0000"] is not the key of a country'),
        ({"documents": "d"}, "“documents”: it is a list of keys: [[…], …]."),
        ({"documents": [["d"]]}, '“documents”: there is no document ["d"] in the'),
        ({"names": {"xx": 1}}, "“names”: “xx” is not a language of this archive."),
        ({"names": []}, "“names”: [] is not an object, written {…}."),
    ],
)
def test_a_wrong_field_is_told_in_one_sentence(directory, fields, sentence):
    bad = row("meeting", **MEETING | {"slug": "2016-bad"} | fields)

    said = fault_of(directory, bad)

    assert said.startswith("meetings/bad.json, dialogue.meeting ")
    assert sentence in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("bad", "names"),
    [
        (
            row("meeting", **MEETING, place="T"),
            "names, slug, series, ordinal, title, status, format, starts_on, ends_on, "
            "date_precision, city, venue, host, chair, other_participants, summary, "
            "documents, rescheduled_from, publication",
        ),
        (
            row("outcome", meeting=["2015-tokyo"], slug="o", topic=[]),
            "meeting, slug, section, order, heading, kind, summary, countries, topics",
        ),
        (
            row("documenttext", document=["d"], id=1),
            "document, language, standing, address, retrieved_on, licence_note",
        ),
    ],
)
def test_an_unknown_field_is_answered_with_all_that_there_are(directory, bad, names):
    said = fault_of(directory, bad)

    assert said.endswith(f": there is no such field; there are {names}.")


def test_a_key_stands_once_in_a_list(directory):
    document = {"kind": "web-page", "title": "D", "publisher_kind": "news"}
    twice = row("document", slug="d", issuers=[["JP"], ["JP"]], **document)

    assert fault_of(directory, twice) == (
        'meetings/bad.json, dialogue.document d, “issuers”: ["JP"] stands twice.'
    )


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        ("text", 'meetings/bad.json, row 1: a row is {"model": "…", "fields": {…}}.'),
        ({"model": "dialogue.topic"}, "meetings/bad.json, row 1: a row is {"),
        ({"fields": {}}, "row 1, “model”: null is not one of dialogue.citation, "),
        (row("oracle"), 'row 1, “model”: "dialogue.oracle" is not one of '),
        (row("revision"), 'row 1, “model”: "dialogue.revision" is not one of '),
        (row("heldcopy"), 'row 1, “model”: "dialogue.heldcopy" is not one of '),
        (row("fixtureload"), 'row 1, “model”: "dialogue.fixtureload" is not one'),
        ({"model": "auth.user", "fields": {}}, '“model”: "auth.user" is not one of '),
        ({"model": ["x"], "fields": {}}, '“model”: ["x"] is not one of '),
        (JAPAN | {"pk": 1}, "dialogue.country JP, “pk”: a row has a model and fields"),
        (row("topic", slug="t"), "dialogue.topic t, “name”: it needs a value."),
        (row("topic", name="T"), "dialogue.topic ?, “slug”: it needs a value."),
        (JAPAN, "dialogue.country JP: the same row stands in reference/countries"),
        (
            row("delegation", meeting=["2015-tokyo"], country=["KZ"]),
            "dialogue.delegation 2015-tokyo/KZ, “country”: there is no country",
        ),
        (
            row("country", code="jp", name="J", group="japan"),
            "dialogue.country jp: A country code is two capital letters: KZ.",
        ),
    ],
)
def test_a_wrong_row_is_told_in_one_sentence(directory, bad, sentence):
    assert sentence in fault_of(directory, bad)


def test_a_citation_of_nothing_is_refused(directory):
    write(
        directory,
        "documents/d.json",
        [
            row(
                "document", slug="d", kind="web-page", title="D", publisher_kind="news"
            ),
            row(
                "documenttext",
                document=["d"],
                language="en",
                standing="official",
                address="https://example.org/",
                retrieved_on="2026-01-01",
            ),
            row("passage", text=["d", "en", "official"], locator="whole"),
        ],
    )
    passage = ["d", "en", "official", "whole"]

    said = fault_of(directory, row("citation", key="k", passage=passage, fact="city"))

    assert said == (
        "meetings/bad.json, dialogue.citation k: "
        "A citation bears on exactly one record."
    )


@pytest.mark.parametrize(
    "ordinal", [pytest.param(v, id=repr(v)) for v in (True, 1.0, "1")]
)
def test_a_value_that_only_python_takes_for_the_stored_one_is_refused(
    directory, ordinal
):
    write(directory, "reference/series.json", [SERIES])
    numbered = MEETING | {"series": ["fm"], "ordinal": 1}
    write(directory, "meetings/2015-tokyo.json", [row("meeting", **numbered)])
    load(directory)
    wrong = row("meeting", **numbered | {"ordinal": ordinal})
    write(directory, "meetings/2015-tokyo.json", [wrong])

    assert "“ordinal”: " in fault(directory)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"[{", "meetings/bad.json: it is not JSON (Expecting property name"),
        (b"", "meetings/bad.json: it is not JSON (Expecting value"),
        (b"{}", "meetings/bad.json: a fixture file is a list of rows: [{…}, …]."),
        pytest.param(b"[" * 100_000, "meetings/bad.json: it is nested", id="nested"),
        ('["ü"]'.encode("latin-1"), "meetings/bad.json: byte 2 is not UTF-8; save"),
        (b"\xef\xbb\xbf[]", "meetings/bad.json: it starts with a byte order mark"),
        pytest.param(b" " * LARGEST, "meetings/bad.json: it is not JSON", id="large"),
        pytest.param(
            b" " * LARGEST + b" ",
            "meetings/bad.json: it is larger than 10 MB.",
            id="larger",
        ),
        (b'[{"model": 1, "model": 2}]', "meetings/bad.json, row 1: “model” stands"),
        (b"[1, NaN]", "meetings/bad.json, row 1: a row is {"),
        (
            b'[{"model": "dialogue.topic", "fields": {"slug": "a", "slug": "a"}}]',
            "meetings/bad.json, row 1: “slug” stands twice in one object.",
        ),
        (
            b'[{"model": "dialogue.topic", "fields": {"names": {"ja": [NaN]}}}]',
            "meetings/bad.json, row 1, “names.ja”: NaN is not a number.",
        ),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence(directory, content, sentence):
    (directory / "meetings/bad.json").write_bytes(content)

    assert fault(directory).startswith(sentence)


def test_a_missing_directory_is_told_in_one_sentence(tmp_path):
    missing = tmp_path / "none"

    assert fault(missing) == f"{missing}: there is no such directory of fixture files."


def test_a_directory_without_files_is_told_in_one_sentence(tmp_path):
    assert fault(tmp_path) == (
        f"{tmp_path}: there are no files in reference/, documents/ or meetings/."
    )
