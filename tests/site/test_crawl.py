"""The crawl follows links, then the urls, and tells what leads nowhere."""

import pytest

from tests.pages.record import make_record

from .crawl import Crawl, Page, crawl
from .outline import Outline

pytestmark = pytest.mark.django_db

HTML = '<html lang="en"><h1 id="there">A</h1>'


def page(path, html=HTML, status=200):
    return Page(path, status, "text/html", html, Outline(html))


def crawled(*pages):
    return Crawl(pages={page.path: page for page in pages}, linked_from={"/b/": "/a/"})


def test_every_page_of_a_record_is_reached_and_good():
    meeting = make_record()
    make_record(slug="other")
    make_record(slug="hidden", publication="draft")

    found = crawl()

    assert meeting.get_absolute_url() in found.pages
    hidden = [path for path in found.pages if "hidden" in path]
    assert [path for path in hidden if not path.startswith("/preview/")] == []
    assert [*found.faults()] == []


def test_what_no_link_leads_to_is_told_and_looked_at_all_the_same():
    make_record()

    found = crawl()

    unlinked = [path for _address, path in found.unlinked]
    assert "/data/schema/" in unlinked
    assert {*unlinked} < {*found.pages}


def test_a_page_that_is_not_there_is_a_fault_with_where_the_link_stands():
    found = crawled(page("/a/"), page("/b/", status=404))

    assert [*found.faults()] == [("/b/", "answers 404, linked from /a/")]


@pytest.mark.parametrize("link", ["#gone", "/b/#gone"])
def test_an_anchor_that_is_not_there_is_a_fault(link):
    found = crawled(page("/a/", f'{HTML}<a href="{link}">'), page("/b/"))

    fault = f"leads to {link}, and there is no such anchor"
    assert [*found.faults()] == [("/a/", fault)]


def test_an_anchor_that_is_there_is_let_be():
    links = '<a href="#%74here"></a><a href="/b/#there"></a><a href="https://a.org/#b">'

    assert [*crawled(page("/a/", HTML + links), page("/b/")).faults()] == []


def test_a_page_that_breaks_is_a_fault_and_the_crawl_goes_on(settings, caplog):
    make_record()
    settings.ROOT_URLCONF = "tests.site.broken_urls"

    found = crawl()

    assert ("/about/", "answers 500, linked from /") in [*found.faults()]
    assert "/method/" in found.pages
