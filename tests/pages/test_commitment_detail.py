import pytest

from tests.builders import make_commitment, make_status_entry

pytestmark = pytest.mark.django_db


def test_says_that_a_due_date_is_derived_and_how(client):
    commitment = make_commitment(
        starts_on="2004-08-28",
        due_on="2007-08-28",
        due_basis="derived",
        due_note="Three years from the day.",
    )

    page = client.get(commitment.get_absolute_url()).text

    assert '<time datetime="2007-08-28">28 August 2007</time> · Derived' in page
    assert "Three years from the day." in page


def test_shows_what_was_reached_in_the_unit_promised(client):
    commitment = make_commitment(quantity=1000, unit="trainees")
    make_status_entry(commitment=commitment, status="under-way", value=600)

    page = client.get(commitment.get_absolute_url()).text

    assert "Under way" in page
    assert "600 trainees" in page


def test_says_so_when_no_source_tells_what_became_of_it(client):
    page = client.get(make_commitment().get_absolute_url()).text

    assert "No source held says." in page
