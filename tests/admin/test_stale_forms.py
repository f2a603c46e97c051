"""Two editors open one record: the later save is refused, and no text is lost."""

import pytest

from dialogue.admin.refusals import STALE
from dialogue.exchange.apply import apply_files
from dialogue.exchange.fixture_files import files_at
from dialogue.exchange.revisions import body_of, revision_of
from dialogue.models import Meeting, Revision
from tests.admin.desk import address, faults, fields_as_shown, save
from tests.builders import (
    make_citation,
    make_country,
    make_document,
    make_meeting,
    make_outcome,
    make_topic,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting():
    """A draft with one outcome, which has a history."""
    with revision_of() as touched:
        meeting = make_meeting(title="Old", city="Tokyo", publication="draft")
        make_outcome(meeting=meeting, summary="Old words.")
        touched.add_new([meeting])
    return meeting


def opened(client, row):
    """What a browser would send of the form of a row, as it is now."""
    context = client.get(address(row)).context
    sent = fields_as_shown(context["adminform"].form)
    for inline in context["inline_admin_formsets"]:
        for form in [inline.formset.management_form, *inline.formset.forms]:
            sent |= fields_as_shown(form)
    return sent


def texts(response):
    """Both texts of each field, as the page shows them."""
    return [(each.mine, each.theirs) for each in response.context["conflicts"]]


def test_the_later_of_two_is_refused_and_sees_both_texts(editor, meeting):
    form = opened(editor, meeting)
    save(editor, address(meeting), title="Theirs", reason="First.")

    response = editor.post(address(meeting), form | {"title": "Mine"})

    assert faults(response) == [STALE]
    assert texts(response) == [("Mine", "Theirs")]
    assert 'value="Mine"' in response.text
    assert Meeting.objects.get().title == "Theirs"
    assert Revision.objects.count() == 2


@pytest.mark.parametrize(("choice", "title"), [({}, "Mine"), ("theirs", "Theirs")])
def test_the_choice_is_saved(editor, meeting, choice, title):
    form = opened(editor, meeting) | {"title": "Mine", "city": "Osaka"}
    save(editor, address(meeting), title="Theirs")
    refused = editor.post(address(meeting), form)

    seen = refused.context["adminform"].form["seen"].value()
    chosen = {"theirs-title": "on"} if choice else {}
    response = editor.post(address(meeting), form | {"seen": seen} | chosen)

    saved = Meeting.objects.get()
    assert faults(response) == []
    assert (saved.title, saved.city) == (title, "Osaka")


def test_what_only_the_other_changed_stays_as_the_other_left_it(editor, meeting):
    form = opened(editor, meeting)
    other = make_country("KZ")
    typed = {"host": other.pk, "ends_on": "2015-05-02", "city": ""}
    save(editor, address(meeting), **typed, format="online")

    response = editor.post(address(meeting), form | {"title": "Mine"})

    assert texts(response) == []
    shown = response.context["adminform"].form
    assert shown["title"].value() == "Mine"
    assert [shown[name].value() for name in [*typed, "format"]] == [
        str(other.pk),
        "2015-05-02",
        "",
        "online",
    ]


def test_a_list_that_only_the_other_changed_stays_too(editor, meeting):
    form = opened(editor, meeting)
    documents = [make_document(publication="draft").pk for _ in range(2)]
    save(editor, address(meeting), documents=documents)

    response = editor.post(address(meeting), form | {"title": "Mine"})

    shown = response.context["adminform"].form
    assert shown["documents"].value() == [str(pk) for pk in documents]


def test_rows_below_are_compared_too(editor, meeting):
    form = opened(editor, meeting)
    outcome = meeting.outcomes.get()
    topic = make_topic(name="Water")
    save(editor, address(outcome), summary="Their words.", topics=[topic.pk])

    response = editor.post(address(meeting), form | {"outcomes-0-summary": "My words."})

    assert texts(response) == [("My words.", "Their words.")]
    assert outcome.topics.get() == topic
    assert meeting.outcomes.get().summary == "Their words."


def test_a_part_is_stale_when_its_record_changed(editor, meeting):
    outcome = meeting.outcomes.get()
    form = opened(editor, outcome)
    save(editor, address(meeting), title="Theirs")

    response = editor.post(address(outcome), form | {"summary": "My words."})

    assert faults(response) == [STALE]
    assert texts(response) == []


def test_a_form_that_does_not_say_what_it_was_made_from_is_refused(editor, meeting):
    form = opened(editor, meeting)
    del form["seen"]

    response = editor.post(address(meeting), form | {"title": "Mine"})

    assert faults(response) == [STALE]
    assert Meeting.objects.get().title == "Old"


@pytest.mark.parametrize("seen", ["x", "-1", "9" * 400, "1.5", "\u0661"])
def test_nor_is_one_that_was_made_up(editor, meeting, seen):
    form = opened(editor, meeting) | {"title": "Mine", "seen": seen}

    response = editor.post(address(meeting), form)

    assert faults(response) == [STALE]
    assert Meeting.objects.get().title == "Old"


def test_twenty_of_twenty_are_refused(editor, meeting):
    form = opened(editor, meeting)
    save(editor, address(meeting), title="First")

    mine = [form | {"title": f"Mine {number}"} for number in range(20)]

    said = [faults(editor.post(address(meeting), each)) for each in mine]
    assert said == [[STALE]] * 20
    assert Meeting.objects.get().title == "First"


def test_a_form_that_says_nothing_at_all_is_refused(editor):
    citation = make_citation(meeting=make_meeting(publication="draft"))

    assert STALE in faults(editor.post(address(citation)))


def test_a_load_over_an_open_form_makes_it_stale(editor, meeting, tmp_path):
    form = opened(editor, meeting)
    loaded = body_of(meeting).replace('"Old"', '"Loaded"')
    path = tmp_path / "meeting.json"
    path.write_text(loaded, encoding="utf-8")
    apply_files(files_at([path]), take={None: "file"})

    response = editor.post(address(meeting), form | {"title": "Mine"})

    assert faults(response) == [STALE]
    assert texts(response) == [("Mine", "Loaded")]
    assert Meeting.objects.get().title == "Loaded"
