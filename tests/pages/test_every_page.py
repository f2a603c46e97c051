"""What must hold on every public page, whatever it shows."""

from itertools import pairwise

import pytest
from django.urls import reverse

from dialogue.urls import urlpatterns
from tests.site.outline import Outline

from .queries import QUERIES
from .record import ADDRESSES, FILES, PREVIEWS, make_hidden_beside, make_record

pytestmark = pytest.mark.django_db


def address(name):
    return reverse(f"dialogue:{name}", kwargs=ADDRESSES[name])


def test_every_address_is_listed_here():
    names = {pattern.name for pattern in urlpatterns}

    assert names - FILES - PREVIEWS == set(ADDRESSES) == set(QUERIES)


@pytest.mark.parametrize("name", ADDRESSES)
def test_page_is_well_formed(client, name):
    make_record()

    page = Outline(client.get(address(name)).text)

    assert page.language == "en"
    assert page.headings[0] == 1 and page.headings.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(page.headings))
    assert page.images_without_alt == []
    assert len(page.ids) == len(set(page.ids))
    assert all(host.startswith("/static/") for host in page.hosts)


@pytest.mark.parametrize("name", ADDRESSES)
def test_every_link_leads_somewhere(client, name):
    make_record()

    page = Outline(client.get(address(name)).text)

    inner = {link for link in page.links if link.startswith("/")}
    for link in inner:
        path, _, fragment = link.partition("#")
        there = client.get(path)
        assert there.status_code == 200, link
        assert not fragment or fragment in Outline(there.text).ids, link
    assert all(link[1:] in page.ids for link in page.links if link.startswith("#"))


@pytest.mark.parametrize("name", ADDRESSES)
def test_costs_as_much_as_it_may_with_one_of_each(
    client, django_assert_num_queries, name
):
    make_record()

    with django_assert_num_queries(QUERIES[name]):
        client.get(address(name))


@pytest.mark.parametrize("name", ADDRESSES)
def test_an_empty_archive_has_pages_in_the_same_voice(client, name):
    response = client.get(address(name))

    assert response.status_code == (404 if ADDRESSES[name] else 200)
    assert Outline(response.text).headings.count(1) == 1


@pytest.mark.parametrize("name", ADDRESSES)
def test_page_is_gzipped_sets_no_cookie_and_carries_the_strict_policy(client, name):
    make_record()

    response = client.get(address(name), headers={"accept-encoding": "gzip"})

    policy = dict(
        part.strip().split(" ", 1)
        for part in response["Content-Security-Policy"].split(";")
    )
    assert response["Content-Encoding"] == "gzip"
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert "unsafe" not in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_draft_leaves_no_trace(client, name):
    shown = make_record()
    before = client.get(address(name)).content
    for state in ["draft", "review", "withdrawn"]:
        make_record(slug=f"hidden-{state}", publication=state, mark="Hidden")
    make_hidden_beside(shown, "draft")

    after = client.get(address(name)).content

    assert after == before


@pytest.mark.parametrize("name", [name for name in ADDRESSES if ADDRESSES[name]])
def test_a_draft_has_no_page(client, name):
    make_record(slug="hidden", publication="draft")
    own = {"code": "aa"} if name == "country_detail" else {"slug": "hidden"}
    arguments = ADDRESSES[name] | own

    response = client.get(reverse(f"dialogue:{name}", kwargs=arguments))

    assert response.status_code == 404


def test_a_fact_shows_no_mark_for_a_source_that_is_not_published(client):
    meeting = make_record()
    meeting.documents.all().update(publication="draft")

    page = client.get(meeting.get_absolute_url()).text

    assert "Example release" not in page
    assert 'class="marks"' not in page
