import re

import pytest

from tests.builders import make_document, make_meeting, make_series, make_stated_count

pytestmark = pytest.mark.django_db


def cells(page):
    """The cells of the table of counts, a list a row."""
    body = page.partition("<tbody")[2].partition("</tbody>")[0]
    rows = body.split("<tr")[1:]
    return [" ".join(_text(row).split()) for row in rows]


def _text(html):
    return re.sub(r"<[^>]+>", " ", f"<tr{html}")


def test_shows_each_count_beside_what_is_held_here(client):
    series = make_series()
    make_meeting(series=series, ordinal=1, starts_on="2004-08-28")
    make_meeting(series=series, starts_on="2004-12-07")
    make_meeting(series=series, ordinal=2, starts_on="2006-06-05", status="planned")
    document = make_document(title="A release")
    make_stated_count(series=series, document=document, as_of="2005-01-01", count=2)

    page = client.get(series.get_absolute_url()).text

    assert "2, 1 of them with a number · Planned: 1" in page
    assert cells(page) == [
        "1 January 2005 The source counts 2 "
        "Held here by then 1 with a number, 2 in all A release"
    ]


def test_says_what_may_be_and_why_a_count_differs(client):
    series = make_series()
    bounds = {"date_precision": "between", "ends_on": "2011-12-01"}
    make_meeting(series=series, ordinal=1, starts_on="2007-12-13", **bounds)
    make_stated_count(
        series=series,
        document=make_document(title="A report"),
        as_of="2009-01-01",
        count=4,
        note="It counts others too.",
    )

    page = client.get(series.get_absolute_url()).text

    assert cells(page) == [
        "1 January 2009 The source counts 4 "
        "Held here by then 0 to 1 · It counts others too. A report"
    ]


def test_says_that_no_source_counts(client):
    series = make_series()
    make_meeting(series=series)

    page = client.get(series.get_absolute_url()).text

    assert "1, 0 of them with a number" in page
    assert "No document held says how many there have been." in page


def test_its_cards_do_not_link_to_the_page_that_they_are_on(client):
    series = make_series()
    make_meeting(series=series)

    page = client.get(series.get_absolute_url()).text

    assert f'href="{series.get_absolute_url()}"' not in page
