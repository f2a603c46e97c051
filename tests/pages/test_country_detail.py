import pytest

from tests.builders import make_country

pytestmark = pytest.mark.django_db


def test_names_in_other_languages_carry_their_language_and_source(client):
    country = make_country(
        "TM",
        names={
            "tk": {"text": "Türkmenistan", "standing": "official", "source": "A list"}
        },
    )

    page = client.get(country.get_absolute_url()).text

    assert '<span lang="tk">Türkmenistan</span>' in page
    assert "A list" in page


def test_the_address_has_small_letters(client):
    make_country("TM")

    assert client.get("/countries/tm/").status_code == 200
    assert client.get("/countries/TM/").status_code == 404
