import pytest

from tests.builders import make_commitment, make_country, make_status_entry

pytestmark = pytest.mark.django_db


def test_says_that_a_due_date_is_derived_and_how(client):
    commitment = make_commitment(
        starts_on="2004-08-28",
        due_on="2007-08-28",
        due_basis="derived",
        due_note="Three years from the day.",
    )

    page = client.get(commitment.get_absolute_url()).text

    assert '<time datetime="2007-08-28">28 August 2007</time> · Derived · ' in page
    assert " years ago (" in page
    assert "Three years from the day." in page


def test_shows_what_was_reached_in_the_unit_promised(client):
    commitment = make_commitment(quantity=1000, unit="trainees")
    make_status_entry(commitment=commitment, status="under-way", value=600)

    page = client.get(commitment.get_absolute_url()).text

    assert "Under way" in page
    assert "600 trainees" in page


def test_says_so_when_no_source_tells_what_became_of_it(client):
    page = client.get(make_commitment().get_absolute_url()).text

    assert "No source held says what became of it." in page
    assert "Due since" not in page


def test_says_since_when_it_is_due_and_that_no_source_tells_what_became_of_it(client):
    commitment = make_commitment(due_on="2007-08-28", due_basis="stated")

    page = client.get(commitment.get_absolute_url()).text

    assert (
        'Due since <time datetime="2007-08-28">28 August 2007</time>;'
        " no source held says what became of it."
    ) in page


def test_what_is_due_ahead_is_not_due_since(client):
    commitment = make_commitment(due_on="9999-01-01", due_basis="stated")

    page = client.get(commitment.get_absolute_url()).text

    assert "Due since" not in page
    assert " · Stated · in " in page


def test_says_when_a_later_record_was_last_looked_for_and_what_was_read(client):
    commitment = make_commitment()
    make_status_entry(commitment=commitment, on="2015-05-01")
    make_status_entry(
        commitment=commitment,
        on="2026-11-27",
        status="no-later-record",
        note="The yearbooks were read.",
    )

    page = client.get(commitment.get_absolute_url()).text

    assert "No later record found. Last looked on <time" in page
    assert page.count("The yearbooks were read.") == 1


def test_a_look_that_found_nothing_is_told_in_the_log_once_there_is_a_later_word(
    client,
):
    commitment = make_commitment()
    make_status_entry(
        commitment=commitment, status="no-later-record", note="The yearbooks were read."
    )
    make_status_entry(commitment=commitment, on="2027-01-01", status="reported-met")

    page = client.get(commitment.get_absolute_url()).text

    assert "Last looked on" not in page
    assert "The yearbooks were read." in page


def test_the_log_is_in_order_the_newest_last(client):
    commitment = make_commitment()
    make_status_entry(commitment=commitment, on="2018-01-01", status="reported-met")
    make_status_entry(commitment=commitment, on="2015-01-01", status="announced")

    log = client.get(commitment.get_absolute_url()).text.split("status-log__entry")

    assert ["Announced" in log[1], "Reported met" in log[2]] == [True, True]


def test_a_large_figure_is_written_out_too(client):
    commitment = make_commitment(quantity=3 * 10**12, unit="yen", currency="JPY")

    page = client.get(commitment.get_absolute_url()).text

    assert "3 trillion</data> yen (3,000,000,000,000) · JPY" in page


def test_leads_to_others_by_its_actor_in_its_unit_and_of_its_meeting(client):
    commitment = make_commitment(slug="first", unit="US dollars", quantity=5)
    commitment.actors.add(make_country("KZ", name="Kazakhstan"))
    make_commitment(slug="second", outcome=commitment.outcome)

    page = client.get(commitment.get_absolute_url()).text

    assert 'href="/commitments/?by=kz">All by Kazakhstan</a>' in page
    assert 'href="/commitments/?unit=us+dollars">All counted in US dollars</a>' in page
    assert 'rel="next" href="/commitments/second/"' in page
    assert 'rel="prev"' not in page
