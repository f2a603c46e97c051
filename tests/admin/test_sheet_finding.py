"""Rows are found without script too: by words that are sent, and a list to choose."""

import re

import pytest

from dialogue.models import Meeting
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of
from tests.builders import make_country, make_delegation, make_topic

pytestmark = pytest.mark.django_db


def options(page, name):
    """The rows that a browser shows to choose from, and whether they are chosen."""
    select = str(page.context["sheet"].form[name])
    found = re.findall(r'<option value="[0-9]+"( selected)?>([^<]+)', select)
    return [(label, bool(selected)) for selected, label in found]


def test_the_one_row_of_that_name_is_chosen(admin_client):
    make_country("KZ", name="Kazakhstan")
    page = admin_client.get(sheet_of(make_draft(host=make_country("JP"))))

    page = press(admin_client, page, "_find", **{"host--find": "kazakh"})
    response = press(admin_client, page, "_save")

    assert options(page, "host") == [("Kazakhstan", True)]
    assert "Chosen: Kazakhstan." in page.text
    assert faults(response) == []
    assert Meeting.objects.get().host.name == "Kazakhstan"


def test_several_are_offered(admin_client):
    for code, name in [("KZ", "Kazakhstan"), ("KG", "Kyrgyzstan")]:
        make_country(code, name=name)
    page = admin_client.get(sheet_of(make_draft(host=make_country("JP"))))

    page = press(admin_client, page, "_find", **{"host--find": "stan"})

    assert options(page, "host") == [
        ("Kazakhstan", False),
        ("Kyrgyzstan", False),
        ("JP", True),
    ]
    assert "2 are called so: choose." in page.text


def test_where_several_may_be_chosen_it_is_one_more(admin_client):
    delegation = make_delegation(meeting=make_draft())
    topics = [make_topic(name=name) for name in ["Water", "Trade"]]
    page = admin_client.get(sheet_of(delegation.meeting))
    page = press(admin_client, page, "_add", "outcomes")
    page = press(
        admin_client,
        page,
        "_find",
        **{"outcomes-0-topics": [topics[0].pk], "outcomes-0-topics--find": "trade"},
    )

    value = page.context["sheet"].rows[-1].form["topics"].value()

    assert value == [str(topic.pk) for topic in topics]


@pytest.mark.parametrize("words", ["nothing", "\0", "9" * 600])
def test_nothing_is_found_and_nothing_is_saved(admin_client, words):
    meeting = make_draft(title="Before")
    page = admin_client.get(sheet_of(meeting))

    sent = {"title": "Typed", "host--find": words, "city--find": words}
    page = press(admin_client, page, "_save", **sent)

    assert "Nothing is called so." in page.text
    assert page.context["sheet"].form["title"].value() == "Typed"
    assert Meeting.objects.get().title == "Before"
