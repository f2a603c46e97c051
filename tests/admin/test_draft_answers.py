"""What becomes of a draft by what an editor corrects, rejects, leaves out and adds."""

import pytest

from dialogue.models import (
    Citation,
    Commitment,
    Delegate,
    Delegation,
    Document,
    DocumentText,
    Meeting,
    Outcome,
    Passage,
    Person,
    Plan,
)
from tests.admin.desk import press
from tests.admin.intake_desk import add, loaded, number_of, send, shown

pytestmark = pytest.mark.django_db

JAPAN = {"delegation__country__code": "JP", "delegation__meeting__city": "Samarkand"}


def test_a_corrected_value_asks_whether_its_words_say_it(loader, intake):
    number = number_of(shown(loader, intake), Meeting)
    corrected = {f"{number}-ordinal": "5"}

    response = send(loader, intake, **corrected)

    said = dict(response.context["errors"])[f"id_{number}-ordinal"]
    assert said.endswith("do the words beside it say this, or which others?")
    assert f'name="{number}-ordinal-stands"' in response.text
    stands = {f"{number}-ordinal-stands": "on"}
    meeting = loaded(loader, intake, **corrected, **stands)
    assert meeting.ordinal == 5
    assert meeting.citations.get(fact="ordinal").quote.startswith("Fourth")


def test_a_corrected_value_may_cite_other_words(loader, intake):
    number = number_of(shown(loader, intake), Meeting)
    typed = {f"{number}-city": "Uzbekistan", f"{number}-city-words": "Uzbekistan"}

    meeting = loaded(loader, intake, **typed)

    assert meeting.city == "Uzbekistan"
    assert meeting.citations.get(fact="city").quote == "Uzbekistan"


def test_a_list_in_another_order_is_not_corrected(loader, intake):
    sheet = shown(loader, intake)
    promise = number_of(sheet, Commitment)
    codes = sheet.forms[promise]["beneficiaries"].value()

    meeting = loaded(loader, intake, **{f"{promise}-beneficiaries": codes[::-1]})

    assert meeting.outcomes.filter(commitments__beneficiaries__code="KZ").exists()


def test_what_everything_rests_on_is_not_left_out(loader, intake):
    sheet = shown(loader, intake)

    needed = [form.model for form in sheet.forms if "out" not in form.fields]

    assert {*needed} == {Meeting, Document, DocumentText, Passage}
    text = number_of(sheet, DocumentText)
    meeting = loaded(loader, intake, **{f"{text}-out": "on"})
    assert meeting.citations.count() > 5


def test_a_meeting_does_not_take_its_own_place(loader, intake):
    number = number_of(shown(loader, intake), Meeting)

    response = send(loader, intake, **{f"{number}-rescheduled_from": f"#{number}"})

    assert f"id_{number}-rescheduled_from" in dict(response.context["errors"])


def test_a_figure_is_read_in_any_form(loader, intake):
    promise = number_of(shown(loader, intake), Commitment)
    stands = {f"{promise}-quantity-stands": "on"}

    loaded(loader, intake, **{f"{promise}-quantity": "1e3"}, **stands)

    assert Commitment.objects.get(unit="border guards").quantity == 1000


def test_a_rejected_fact_leaves_no_trace(loader, intake):
    number = number_of(shown(loader, intake), Meeting)

    meeting = loaded(loader, intake, **{f"{number}-chair-reject": "on"})

    assert meeting.chair is None
    assert not meeting.citations.filter(fact="chair").exists()
    assert meeting.citations.filter(fact="host").exists()


def test_a_fact_that_a_row_needs_is_not_rejected_alone(loader, intake):
    number = number_of(shown(loader, intake), Delegation)

    response = send(loader, intake, **{f"{number}-country-reject": "on"})

    said = dict(response.context["errors"])[f"id_{number}-country"]
    assert said.startswith("Delegation Japan, Country: It cannot be rejected alone")


def test_what_is_left_out_leaves_no_trace_nor_do_its_parts(loader, intake):
    sheet = shown(loader, intake)
    out = number_of(sheet, Delegation, country='["TM"]')
    person = number_of(sheet, Person, slug="example-epsilon")

    meeting = loaded(loader, intake, **{f"{out}-out": "on", f"{person}-out": "on"})

    assert meeting.delegations.count() == 5
    assert not Delegate.objects.filter(delegation__meeting=meeting, rank="ambassador")
    assert not Person.objects.filter(slug="example-epsilon").exists()
    assert not Citation.objects.filter(quote__contains="Turkmenistan to the").exists()


def test_a_key_is_corrected_in_one_place(loader, intake):
    sheet = shown(loader, intake)
    person = number_of(sheet, Person, slug="sample-beta")
    number = number_of(sheet, Meeting)
    changed = {f"{number}-slug": "2010-samarkand-fm", f"{person}-slug": "beta"}

    send(loader, intake, **changed)
    press(loader, Plan.objects.get(), "_apply")

    meeting = Meeting.objects.get(slug="2010-samarkand-fm")
    assert (
        meeting.delegations.get(country__code="JP").delegates.get().person.slug
        == "beta"
    )
    assert {c.key.split(".")[0] for c in meeting.citations.all()} == {meeting.slug}
    office = Citation.objects.get(fact="office", delegate=Delegate.objects.get(**JAPAN))
    assert office.key == "2010-samarkand-fm.jp.office.1"


def test_an_answer_may_cite_the_release(loader, intake):
    number = number_of(shown(loader, intake), Meeting)
    typed = {
        f"{number}-venue": "Custom house",
        f"{number}-venue-words": "customs  posts",
    }

    meeting = loaded(loader, intake, **typed)

    citation = meeting.citations.get(fact="venue")
    assert citation.quote == "customs posts"
    assert citation.passage.locator == "2(2)(ii)"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("words that nobody wrote", "The release does not have these words."),
        ("took place " * 7, "A dozen words at most: the fewest that say it."),
    ],
)
def test_words_that_do_not_stand_there_are_refused(loader, intake, words, said):
    number = number_of(shown(loader, intake), Meeting)
    typed = {f"{number}-venue": "A house", f"{number}-venue-words": words}

    response = send(loader, intake, **typed)

    assert said in dict(response.context["errors"])[f"id_{number}-venue-words"]


def test_what_the_reader_did_not_find_is_added(loader, intake):
    outcomes = number_of(shown(loader, intake), Outcome)
    add(loader, intake, "delegation")
    add(loader, intake, f"commitment:{outcomes}")
    sheet = shown(loader, intake)
    added, promise = len(sheet.forms) - 2, len(sheet.forms) - 1
    add(loader, intake, f"delegate:{added}")
    japan = number_of(sheet, Delegation, country='["JP"]')
    typed = {
        f"{japan}-out": "on",
        f"{added}-country": '["JP"]',
        f"{added}-presence": "present",
        f"{promise}-slug": "a-promise",
        f"{promise}-due_basis": "none",
        f"{added + 2}-slug": "head",
        f"{added + 2}-office": "Minister",
        f"{added + 2}-role": "head",
    }

    meeting = loaded(loader, intake, **typed)

    assert (
        meeting.delegations.get(country__code="JP").delegates.get().office == "Minister"
    )
    assert meeting.outcomes.get(commitments__slug="a-promise").slug == "recognition"


@pytest.mark.parametrize(
    "button",
    ["", "series", "delegate:99", "delegate:x", "delegate:0", "delegate:" + "9" * 5000],
)
def test_a_button_that_is_none_adds_nothing(loader, intake, button):
    before = len(intake.draft["rows"])

    add(loader, intake, button)

    intake.refresh_from_db()
    assert len(intake.draft["rows"]) == before
