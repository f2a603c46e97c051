"""What is said of one record: its sources, its dates, its keys."""

from datetime import date

import pytest

from dialogue.checking.check import check
from tests.builders import (
    make_citation,
    make_commitment,
    make_delegate,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_text,
)

pytestmark = pytest.mark.django_db

NO_SOURCE = "it has no citation, and a published record cites every value."


def faults_about(words):
    return [fault for fault in check().faults if words in fault]


def make_bare_meeting(**stated):
    """A published meeting that says nothing but what is given, and how it stands."""
    nothing = {"starts_on": None, "city": "", "host": None, "slug": "2015-tokyo"}
    meeting = make_meeting(**nothing | stated)
    make_citation("status", meeting=meeting, key="2015-tokyo.status.1")
    return meeting


def test_nothing_is_said_of_a_record_in_order():
    make_bare_meeting()

    assert faults_about("meeting/") == []


def test_a_published_value_without_a_source_is_named_with_record_and_field():
    make_bare_meeting(city="Tokyo")

    assert faults_about("“city”") == [
        f"meeting/2015-tokyo, dialogue.meeting 2015-tokyo, “city”: {NO_SOURCE}"
    ]


def test_a_part_is_asked_for_its_sources_too():
    make_outcome(meeting=make_bare_meeting(), slug="trainees")

    assert faults_about("2015-tokyo/trainees") == [
        f"meeting/2015-tokyo, dialogue.outcome 2015-tokyo/trainees, “kind”: {NO_SOURCE}"
    ]


@pytest.mark.parametrize("publication", ["draft", "review", "withdrawn"])
def test_what_readers_do_not_see_may_wait(publication):
    make_meeting(publication=publication)

    assert faults_about(NO_SOURCE) == []


def test_a_person_is_asked_once_readers_see_them():
    make_person(slug="example-alpha")
    assert faults_about("person/") == []

    make_delegate(person=make_person(slug="example-beta"))
    assert faults_about("person/") == [
        "person/example-beta, dialogue.person example-beta, “name”: " + NO_SOURCE
    ]


def test_a_citation_of_nothing_is_named():
    meeting = make_bare_meeting()
    make_citation("venue", meeting=meeting, key="2015-tokyo.venue.1")

    assert faults_about("2015-tokyo.venue.1") == [
        "meeting/2015-tokyo, dialogue.citation 2015-tokyo.venue.1, "
        "“fact”: the value that it cites is empty."
    ]


def cite_a_day(fact="starts_on", on=date(2010, 8, 7), precision="day", **fields):
    """A citation of a day of a meeting; it was a Saturday."""
    meeting = make_meeting(
        starts_on=on, slug="2010-tokyo", date_precision=precision, publication="draft"
    )
    key = f"2010-tokyo.{fact.replace('_', '-')}.1"
    return make_citation(fact, meeting=meeting, key=key, **fields)


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("On Tuesday, August 7, 2010", "2010-08-07 was a Saturday, and it prints"),
        ("August 7 (Tue)", "2010-08-07 was a Saturday, and it prints Tuesday; say"),
        ("8月7日(火曜日)", "2010-08-07 was a Saturday, and it prints Tuesday; say"),
        ("August 8, 2010", "it prints 2010-08-08, and the value is 2010-08-07."),
        ("8 августа 2010 года", "it prints 2010-08-08, and the value is 2010-08-07."),
    ],
)
def test_a_quote_that_prints_another_day_is_named(quote, sentence):
    cite_a_day(quote=quote)

    [fault] = faults_about("“quote”")
    assert sentence in fault


@pytest.mark.parametrize(
    "fields",
    [
        {"quote": "on Saturday, August 7, 2010"},
        {"quote": "August 7 (Sat)"},
        {"quote": "8月7日(土曜日)"},
        {"quote": "met in Tokyo"},
        {"quote": "August 5 to August 7", "fact": "ends_on"},
        {"quote": "On Tuesday, August 7", "stance": "contradicts", "claim": "Tuesday"},
        {"quote": "On Tuesday, August 7", "note": "The weekday is a slip."},
        {"quote": "over three years from August 9, 2007", "stance": "implies"},
        {"quote": "before August 23, 2010", "precision": "between"},
        {"quote": "between August 7 and August 9, 2010"},
    ],
)
def test_a_quote_may_print_that_day_or_none(fields):
    cite_a_day(**fields)

    assert faults_about("“quote”") == []


def test_a_slug_that_names_another_year_is_named():
    make_meeting(slug="2016-tokyo", publication="draft")

    assert faults_about("“slug”") == [
        "meeting/2016-tokyo, dialogue.meeting 2016-tokyo, “slug”: "
        "it names 2016, and the meeting starts on 2015-05-01."
    ]


@pytest.mark.parametrize("slug", ["2015-tokyo", "tokyo-dialogue-3", "2015"])
def test_a_slug_may_name_its_year_or_none(slug):
    make_meeting(slug=slug, publication="draft")

    assert faults_about("“slug”") == []


def test_a_key_that_names_another_row_than_it_cites_is_named():
    meeting = make_bare_meeting()
    make_citation("status", meeting=meeting, key="2010-osh.status.1")

    assert faults_about("“key”") == [
        "meeting/2015-tokyo, dialogue.citation 2010-osh.status.1, “key”: "
        "it cites what is called 2015-tokyo.status, and its key says otherwise."
    ]


@pytest.mark.parametrize(
    ("make", "fact", "key"),
    [
        (make_delegate, "office", "2015-tokyo.jp.office.1"),
        (make_outcome, "kind", "2015-tokyo.trainees.kind.1"),
        (make_commitment, "due_on", "2015-trainees.due-on.1"),
    ],
)
def test_a_key_is_made_as_an_editor_is_proposed_it(make, fact, key):
    meeting = make_meeting(slug="2015-tokyo", publication="draft")
    if make is make_delegate:
        row = make_delegate(delegation=meeting.delegations.create(country=meeting.host))
    else:
        row = make_outcome(meeting=meeting, slug="trainees")
    if make is make_commitment:
        row = make_commitment(outcome=row, slug="2015-trainees")
    make_citation(fact, **{row._meta.model_name: row}, key=key)

    assert faults_about("“key”") == []


def named(source):
    name = {"text": "会合", "standing": "official", "source": source}
    return make_document(slug="named", publication="draft", names={"ja": name})


def test_a_name_from_an_address_that_no_document_has_is_named():
    named("https://example.org/nowhere")

    assert faults_about("“names") == [
        "document/named, dialogue.document named, “names.ja.source”: "
        "no document here was read at https://example.org/nowhere"
    ]


def test_a_name_from_a_text_that_was_read_here_is_in_order():
    named(make_text().address)
    named_by_hand = make_person(names={})
    named_by_hand.names = {"ja": {"text": "名", "standing": "official", "source": "x"}}
    named_by_hand.save()

    assert faults_about("“names") == []


def test_a_row_that_its_model_refuses_is_named_with_its_field():
    quote = "one two three four five six seven eight nine ten eleven twelve thirteen"
    make_citation("status", meeting=make_bare_meeting(), key="x.1", quote=quote)
    make_citation("name", person=make_person(), passage=make_passage(), key="y.1")

    assert faults_about("words at most") == [
        "dialogue.citation x.1, “quote”: A quote has 12 words at most; this has 13."
    ]


def test_a_name_from_a_text_that_was_not_read_is_named():
    named(make_text(retrieved_on=None).address)

    assert len(faults_about("“names.ja.source”")) == 1


def test_a_row_whose_field_its_model_refuses_is_named():
    document = make_document(publication="draft")
    type(document).objects.filter(pk=document.pk).update(names={"xx": {}})

    [fault] = faults_about("“xx” is not a language")
    assert fault.startswith(f"dialogue.document {document}, “names”: ")


def test_a_value_that_rests_on_what_readers_do_not_see_is_named():
    meeting = make_bare_meeting(city="Tokyo")
    hidden = make_text(document=make_document(publication="draft"))
    passage = make_passage(text=hidden)
    make_citation("city", meeting=meeting, passage=passage, key="2015-tokyo.city.1")

    assert len(faults_about("“city”")) == 1


def test_a_name_of_another_shape_is_named_as_no_name():
    document = make_document(publication="draft")
    type(document).objects.filter(pk=document.pk).update(names={"ja": "会合"})

    assert len(faults_about("must give text, standing and source")) == 1


@pytest.mark.parametrize(
    ("quote", "faults"),
    [("in July 2008", 0), ("2008年7月には", 0), ("in June 2008", 1)],
)
def test_a_quote_prints_the_month_of_a_meeting_known_to_the_month(quote, faults):
    month = {"date_precision": "month", "ends_on": "2008-07-31"}
    meeting = make_meeting(starts_on="2008-07-01", publication="draft", **month)
    key = f"{meeting.slug}.starts-on.1"
    make_citation("starts_on", meeting=meeting, key=key, quote=quote)

    assert len(faults_about("“quote”: it prints")) == faults


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({"stance": "implies"}, "say how it implies the value."),
        (
            {"stance": "contradicts", "claim": "planned"},
            "say why the other source is preferred.",
        ),
        ({"stance": "supports"}, ""),
        ({"stance": "implies", "note": "The next one followed."}, ""),
    ],
)
def test_a_citation_that_does_more_than_support_says_how_or_why(fields, asked):
    make_bare_meeting()
    meeting = make_meeting(slug="2015-osh", starts_on=None, city="", host=None)
    make_citation("status", meeting=meeting, key="2015-osh.status.1", **fields)

    assert [fault.partition("“note”: ")[2] for fault in faults_about("“note”")] == (
        [asked] if asked else []
    )
