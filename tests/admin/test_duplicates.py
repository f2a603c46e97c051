"""A person or document that the archive has already is noticed before it is saved."""

import pytest

from dialogue.models import Document, DocumentText, Person
from tests.admin.desk import address, faults, save
from tests.builders import make_document, make_person, make_text

pytestmark = pytest.mark.django_db

ALPHA = {"name": "Éxample ALPHA", "sort_name": "Alpha, E.", "slug": "another"}
RELEASE = {
    "title": "Press release",
    "slug": "another",
    "kind": "press-release",
    "publisher_kind": "ministry",
}
TEXT = {"language": "en", "standing": "official", "retrieved_on": "2026-01-01"}


@pytest.fixture
def alpha():
    return make_person(name="Beta", other_spellings="Someone\nalpha example")


@pytest.mark.parametrize("popup", ["", "?_popup=1"])
def test_a_person_of_the_same_spelling_is_noticed(admin_client, alpha, popup):
    response = save(admin_client, address(Person, "add") + popup, **ALPHA)

    (sentence,) = faults(response)
    assert sentence == (
        "The archive has this already: "
        f'<a href="{address(alpha)}" target="_blank">Beta</a>. Take that, or tick the '
        "box."
    )
    assert sentence in response.text
    assert '<input type="checkbox" name="is_another"' in response.text
    assert response.context["adminform"].form["name"].value() == "Éxample ALPHA"
    assert Person.objects.count() == 1


def test_with_the_box_it_is_another(admin_client, alpha):
    response = save(admin_client, address(Person, "add"), **ALPHA, is_another="on")

    assert faults(response) == []
    assert Person.objects.count() == 2


def test_without_a_likeness_nothing_is_asked(admin_client, alpha):
    typed = ALPHA | {"name": "Example Gamma"}
    page = admin_client.get(address(Person, "add"))

    response = save(admin_client, address(Person, "add"), **typed)

    assert '<input type="hidden" name="is_another"' in page.text
    assert faults(response) == []


def test_who_is_there_already_may_be_changed(admin_client, alpha):
    make_person(name="Example Alpha")

    response = save(admin_client, address(alpha), name="Alpha Example")

    assert faults(response) == []


@pytest.mark.parametrize("names", ["[1]", '{"ja": 1}', "{", '{"ja": {}}'])
def test_names_that_are_none_are_no_fault(admin_client, alpha, names):
    response = save(admin_client, address(Person, "add"), **ALPHA, names=names)

    assert response.status_code == 200
    assert len(faults(response)) == 1


@pytest.mark.parametrize(
    ("issued_on", "is_noticed"),
    [("2015-05-01", True), ("", True), ("2016-05-01", False)],
)
def test_a_document_of_the_same_title_and_day(admin_client, issued_on, is_noticed):
    make_document(title="PRESS release", issued_on="2015-05-01")

    response = save(
        admin_client, address(Document, "add"), **RELEASE, issued_on=issued_on
    )

    assert bool(faults(response)) == is_noticed
    assert Document.objects.count() == (1 if is_noticed else 2)


def test_a_document_at_the_same_address(admin_client):
    text = make_text(address="https://www.example.org/release/")
    row = TEXT | {"address": "http://example.org/release"}

    for box, count in [("", 1), ("on", 2)]:
        url = address(Document, "add")
        response = save(admin_client, url, {"texts": [row]}, **RELEASE, is_another=box)
        assert (address(text.document) in str(faults(response))) == (not box)
        assert Document.objects.count() == count


def test_a_text_at_the_address_of_another_document(admin_client):
    text, other = make_text(address="https://example.org/release"), make_document()
    typed = TEXT | {"address": text.address, "language": "ja"}
    url = address(DocumentText, "add")

    refused = save(admin_client, url, **typed, document=other.pk)
    saved = save(admin_client, url, **typed, document=text.document_id)

    assert len(faults(refused)) == 1
    assert faults(saved) == []


@pytest.mark.parametrize("term", ["alpha exa", "ÁLPHA", "example, alpha", "beta"])
def test_people_are_found_however_they_are_spelled(admin_client, alpha, term):
    make_person(name="Someone Else", sort_name="Else")
    way = {"app_label": "dialogue", "model_name": "delegate", "field_name": "person"}

    found = admin_client.get("/admin/autocomplete/", way | {"term": term}).json()

    assert [row["text"] for row in found["results"]] == ["Beta"]
