"""The addresses of what was withdrawn, which say so and nothing else."""

import pytest
from django.urls import reverse

from .record import make_record

pytestmark = pytest.mark.django_db

ROOTS = ["meeting_detail", "document_detail", "commitment_detail"]


def page_of(name, slug="hidden"):
    return reverse(f"dialogue:{name}", args=[slug])


@pytest.mark.parametrize("name", ROOTS)
def test_what_was_withdrawn_is_gone(client, name):
    make_record(slug="hidden", publication="withdrawn", mark="Hidden")

    response = client.get(page_of(name))

    assert response.status_code == 410
    assert "This record was withdrawn" in response.text
    assert "is not used again" in response.text
    assert "unsafe" not in response["Content-Security-Policy"]


@pytest.mark.parametrize("name", ROOTS)
def test_the_page_says_nothing_of_what_was_withdrawn(client, name):
    make_record(slug="hidden", publication="withdrawn", mark="Hidden")

    page = client.get(page_of(name)).text

    assert "hidden" not in page.lower()


@pytest.mark.parametrize(
    "address",
    [
        "/meetings/hidden/history/",
        "/documents/hidden/history/",
        "/documents/hidden/en+ja/",
        f"/documents/hidden/files/{'0' * 64}",
        "/meetings/hidden.bib",
        "/documents/hidden.ris",
    ],
)
def test_so_are_the_pages_below_it(client, address):
    make_record(slug="hidden", publication="withdrawn")

    assert client.get(address).status_code == 410


@pytest.mark.parametrize("publication", ["draft", "review"])
@pytest.mark.parametrize("name", ROOTS)
def test_what_was_never_published_is_not_there(client, name, publication):
    make_record(slug="hidden", publication=publication)

    response = client.get(page_of(name))

    assert response.status_code == 404
    assert response.text == client.get(page_of(name, "nowhere")).text


@pytest.mark.parametrize("name", ["person_detail", "series_detail", "topic_detail"])
def test_what_only_a_withdrawn_record_names_is_not_there(client, name):
    make_record(slug="hidden", publication="withdrawn")

    assert client.get(page_of(name)).status_code == 404


@pytest.mark.parametrize("name", ROOTS)
def test_what_is_published_is_there_beside_it(client, name):
    make_record()
    make_record(slug="hidden", publication="withdrawn")

    assert client.get(page_of(name, "shown")).status_code == 200
