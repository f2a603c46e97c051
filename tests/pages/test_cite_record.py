"""Files with the citations of records, for managers of references."""

import pytest
from django.urls import reverse
from django.utils.html import escape

from tests.builders import make_document, make_text

from .record import ADDRESSES, make_record

pytestmark = pytest.mark.django_db

PAGES = [name for name in ADDRESSES if "detail" in name]


def address(name):
    return reverse(f"dialogue:{name}", kwargs=ADDRESSES[name])


def file_of(name, form):
    return f"{address(name).rstrip('/')}.{form}"


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    ("form", "content_type"),
    [
        ("bib", "application/x-bibtex; charset=utf-8"),
        ("ris", "application/x-research-info-systems; charset=utf-8"),
    ],
)
def test_a_file_holds_what_the_page_shows(client, name, form, content_type):
    make_record()

    response = client.get(file_of(name, form))

    file_name = file_of(name, form).rpartition("/")[2]
    page = client.get(address(name)).text
    assert response["Content-Type"] == content_type
    assert response["Content-Disposition"] == f'attachment; filename="{file_name}"'
    assert all(escape(line) in page for line in response.text.splitlines())


def test_each_form_says_in_which_language_an_original_title_is(client):
    name = {
        "text": "例&の発表",
        "standing": "official",
        "source": "https://example.org",
    }
    document = make_document(title="Example & Release", names={"ja": name})
    make_text(document=document, language="ja")

    page = client.get(document.get_absolute_url()).text

    assert (
        page.count('<span lang="ja">例&amp;の発表</span> [Example &amp; Release]') == 2
    )
    assert r'<span lang="ja">例\&amp;の発表</span> [Example \&amp; Release]' in page


def test_a_country_is_cited_by_its_code(client):
    make_record()

    assert client.get("/countries/tm.bib").text.startswith("@misc{country-tm,")
    assert client.get("/countries/TM.bib").status_code == 404


@pytest.mark.parametrize("publication", ["draft", "review"])
@pytest.mark.parametrize("name", PAGES)
def test_what_is_not_public_has_no_file(client, name, publication):
    make_record(slug="hidden", publication=publication)
    key = "aa" if name == "country_detail" else "hidden"
    kind = address(name).strip("/").split("/")[0]

    assert client.get(f"/{kind}/{key}.bib").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/meetings/shown.pdf",
        "/meetings/shown.bib/",
        "/meetings/.bib",
        "/meetings/shown.ris.bib",
        "/texts/shown.bib",
        "/meetings/shown%00.bib",
        "/meetings/%FF.ris",
        f"/meetings/{'9' * 5000}.bib",
    ],
)
def test_an_address_that_is_none_is_not_found(client, path):
    make_record()

    assert client.get(path).status_code == 404


def test_a_file_is_only_read(client):
    make_record()

    assert client.post("/meetings/shown.bib").status_code == 405


@pytest.mark.parametrize("name", PAGES)
def test_a_file_costs_no_more_than_two_queries(
    client, django_assert_max_num_queries, name
):
    make_record(times=3)

    with django_assert_max_num_queries(2):
        client.get(file_of(name, "ris"))
