"""A draft as readers will see it, by a link; nothing of it elsewhere."""

import pytest
from django.urls import reverse

from tests.builders import make_country, make_delegation, make_meeting
from tests.site.outline import Outline

from .previews import lines_in, preview_address, rows_of
from .record import ADDRESSES, make_record

pytestmark = pytest.mark.django_db

KINDS = ["meeting", "document", "commitment"]
MARK = "3f6b4b0e-5c1f-4f0a-9a57-2f1f0f9e6d21"


def publish(*rows):
    for row in rows:
        type(row).objects.filter(pk=row.pk).update(publication="published")


@pytest.mark.parametrize("name", KINDS)
def test_shows_what_the_public_page_will_show(client, name):
    make_record(slug="before")
    meeting = make_record(publication="draft", times=3)
    document = meeting.documents.get()
    publish(*([] if name == "document" else [document]))
    row = rows_of(meeting)[name]

    preview = client.get(preview_address(row)).text
    publish(document if name == "document" else meeting)

    assert lines_in(preview) == lines_in(client.get(row.get_absolute_url()).text)


@pytest.mark.parametrize("name", KINDS)
def test_a_draft_is_in_its_preview_and_on_no_other_page(client, name):
    make_record()
    meeting = make_record(slug="hidden", publication="draft", mark=MARK)
    address = preview_address(rows_of(meeting)[name])

    pages = [reverse(f"dialogue:{each}", kwargs=ADDRESSES[each]) for each in ADDRESSES]
    own = [page.replace("shown", "hidden") for page in pages]
    files = ["/commitments.csv", "/attendance.csv", "/meetings/hidden.bib"]
    others = [client.get(page).text for page in [*pages, *own, *files]]

    assert client.get(address).text.count(MARK) > 5
    assert [text for text in others if MARK in text or "/preview/" in text] == []


@pytest.mark.parametrize("name", KINDS)
def test_is_a_page_like_the_others_all_of_whose_links_lead_somewhere(client, name):
    meeting = make_record(publication="draft", times=2)
    make_meeting(rescheduled_from=meeting)
    address = preview_address(rows_of(meeting)[name])

    response = client.get(address, headers={"accept-encoding": "gzip"})

    page = Outline(client.get(address).text)
    assert [*page.faults()] == []
    for link in {link for link in page.links if link.startswith("/")}:
        path, _, fragment = link.partition("#")
        there = client.get(path)
        assert there.status_code == 200, link
        assert not fragment or fragment in Outline(there.text).ids, link
    assert not response.cookies
    assert "unsafe" not in response["Content-Security-Policy"]


@pytest.mark.parametrize("times", [1, 30])
@pytest.mark.parametrize(
    ("name", "queries"), [("meeting", 39), ("document", 15), ("commitment", 33)]
)
def test_costs_the_same_however_much_there_is(
    client, django_assert_num_queries, name, queries, times
):
    meeting = make_record(publication="draft", times=times)
    make_delegation(meeting=meeting, country=make_country("FR"))
    address = preview_address(rows_of(meeting)[name])

    with django_assert_num_queries(queries):
        assert client.get(address).status_code == 200
