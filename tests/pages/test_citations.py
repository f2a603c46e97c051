"""How each page of a record says that it is cited."""

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from dialogue.citing.plain import day

from .record import ADDRESSES, make_record

pytestmark = pytest.mark.django_db

PAGES = [name for name in ADDRESSES if "detail" in name]


def address(name):
    return reverse(f"dialogue:{name}", kwargs=ADDRESSES[name])


@pytest.mark.parametrize("name", PAGES)
def test_each_page_of_a_record_says_how_to_cite_it(client, name):
    make_record()

    page = client.get(address(name), {"from": "elsewhere"}).text

    read = f"http://testserver{address(name)} (read on {day(localdate())})"
    assert page.count('<details class="cite"') == 1
    assert read in page
    assert f'href="{address(name).rstrip("/")}.bib"' in page
    assert f'href="{address(name).rstrip("/")}.ris"' in page


def test_a_document_is_cited_as_a_record_and_as_itself(client):
    document = make_record().documents.get()

    page = client.get(document.get_absolute_url()).text
    entries = client.get("/documents/shown.bib").text

    assert "What this archive says of the document" in page
    assert "The document itself" in page
    assert [line for line in entries.split("\n") if line.startswith("@")] == [
        "@misc{document-shown,",
        "@misc{shown,",
    ]
    assert document.texts.get(language="en").address in entries


def test_a_title_with_markup_stays_a_title(client):
    meeting = make_record()
    meeting.title = "</pre><b>& {Example}\nER  - "
    meeting.save()

    page = client.get(meeting.get_absolute_url()).text

    assert "</pre><b>" not in page
    assert "&lt;/pre&gt;&lt;b&gt;\\&amp; \\textbraceleft{}" in page
