import re

import pytest
from django.urls import reverse

from tests.builders import make_meeting, make_outcome, make_series, make_topic

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:topic_list")


def speak(topic, year, **meeting):
    """A meeting of ministers of that year with an outcome on the topic."""
    meeting = {"series": make_series(), "starts_on": f"{year}-05-01"} | meeting
    make_outcome(meeting=make_meeting(**meeting), topics=[topic])


def rows(page):
    """The rows of the table by year, each as the words of its cells."""
    body = page.partition('<table class="heat"')[2].partition("</table>")[0]
    cells = [re.split("<t[dh]", row)[1:] for row in body.split("<tr")[1:]]
    return [[_words(cell) for cell in row] for row in cells]


def _words(cell):
    seen = re.sub(r'<span class="heat__label".*?</span>', "", f"<td{cell}")
    return " ".join(re.sub(r"<[^>]+>", " ", seen).split())


def under(page, heading):
    """The links of the list under a heading."""
    after = page.partition(f"{heading}</h3>")[2].partition("</ul>")[0]
    return re.findall(r'<a href="[^"]+">([^<]+)</a>', after)


def test_lists_topics_by_name_with_their_outcomes(client):
    water, energy = make_topic(name="Water"), make_topic(name="Energy")
    make_outcome(topics=[water, energy])
    make_outcome(topics=[water])

    response = client.get(URL)

    assert [
        (str(topic), topic.outcome_count) for topic in response.context["topics"]
    ] == [
        ("Energy", 1),
        ("Water", 2),
    ]


def test_counts_outcomes_by_year_in_the_order_of_the_first(client):
    water, energy = make_topic(name="Water"), make_topic(name="Energy")
    speak(water, 2004)
    speak(water, 2007)
    speak(water, 2007)
    speak(energy, 2007, series=None)

    page = client.get(URL).text

    assert rows(page) == [
        ["Topic", "First", "Last", "In all", "2004", "2007"],
        ["Water", "2004", "2007", "3", "1", "2"],
        ["Energy", "2007", "2007", "1", "", "1"],
    ]
    assert "No outcome is on record of a meeting in 2005, 2006: these years" in page


def test_an_empty_cell_is_empty_for_every_reader(client):
    speak(make_topic(), 2004)
    speak(make_topic(), 2005)

    page = client.get(URL).text

    assert page.count("<td></td>") == 2


def test_a_year_that_is_not_known_is_no_first_and_no_last(client):
    speak(make_topic(name="Water"), 2004, starts_on=None)

    page = client.get(URL).text

    assert rows(page) == [
        ["Topic", "First", "Last", "In all", "Year not known"],
        ["Water", "Not known", "Not known", "1", "1"],
    ]


def test_names_what_is_new_and_what_was_not_heard_of_again(client):
    old, kept, new = (make_topic(name=name) for name in ["Old", "Kept", "New"])
    speak(old, 2004)
    speak(kept, 2004)
    for year in [2010, 2011, 2012]:
        speak(kept, year)
    speak(new, 2011, series=None)

    page = client.get(URL).text

    assert under(page, "New at the last meetings") == ["New"]
    assert under(page, "Not heard of since") == ["Old"]


def test_says_so_where_too_few_meetings_are_on_record_to_tell(client):
    for year in [2004, 2005, 2006]:
        speak(make_topic(), year)

    page = client.get(URL).text

    assert "Too few meetings of leaders or ministers" in page
    assert "Not heard of since" not in page


def test_a_draft_neither_counts_nor_moves_what_is_new(client):
    old, new = make_topic(name="Old"), make_topic(name="New")
    for year in [2004, 2010, 2011]:
        speak(old, year)
    speak(new, 2012)
    before = client.get(URL).content

    speak(new, 2003, publication="draft")
    speak(old, 2020, publication="review")
    speak(make_topic(name="Hidden"), 2012, publication="withdrawn")

    assert client.get(URL).content == before
