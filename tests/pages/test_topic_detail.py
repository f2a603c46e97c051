import re

import pytest

from tests.builders import (
    make_citation,
    make_country,
    make_meeting,
    make_outcome,
    make_passage,
    make_series,
    make_text,
    make_topic,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def topic():
    return make_topic(name="Water")


def speak(topic, year, level="ministers", **fields):
    """An outcome on the topic, or on none, of a meeting of that year."""
    meeting = make_meeting(
        series=make_series(level=level), starts_on=year and f"{year}-05-01"
    )
    return make_outcome(meeting=meeting, topics=[topic] if topic else [], **fields)


def read(client, topic):
    """The words of its page, as they are seen."""
    page = client.get(topic.get_absolute_url()).text
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_goes_through_the_meetings_in_order_of_date(client, topic):
    late, early = speak(topic, 2010), speak(topic, 2004)

    page = client.get(topic.get_absolute_url()).text

    headings = re.findall(r'<h3[^>]*><a href="([^"]+)">', page)
    assert headings[:2] == [
        early.meeting.get_absolute_url(),
        late.meeting.get_absolute_url(),
    ]


def test_shows_each_outcome_with_its_kind_its_speakers_and_the_words(client, topic):
    outcome = speak(topic, 2004, summary="Our words.", kind="announcement")
    outcome.countries.add(make_country("KZ", name="Kazakhstan"))
    text = make_text(language="ja")
    passage = make_passage(text=text)
    make_citation("kind", outcome=outcome, passage=passage, quote="表明しました")
    make_citation("countries", outcome=outcome, passage=passage)

    page = client.get(topic.get_absolute_url()).text

    assert '<q lang="ja">表明しました</q><span class="marks"><a href="#note-1"' in page
    words = read(client, topic)
    assert "Announcement by Kazakhstan" in words
    assert "Our words. “" not in words
    assert "Paraphrased 2" in words


def test_an_outcome_without_a_source_says_so(client, topic):
    speak(topic, 2004)

    words = read(client, topic)

    assert "no source recorded" in words
    assert "No words of a source are on record." in words


def test_an_account_that_says_otherwise_is_marked(client, topic):
    outcome = speak(topic, 2004)
    make_citation("kind", outcome=outcome, stance="contradicts", claim="A decision")

    words = read(client, topic)

    assert "Says otherwise: A decision Paraphrased ≠1" in words


@pytest.mark.parametrize(
    ("years", "others", "sentence"),
    [
        ([2004, 2017], [2019, 2022], "First spoken of in 2004, last in 2017."),
        ([2004], [], "Spoken of once, in 2004."),
        ([2004, 2004], [], "Spoken of in 2004 alone."),
        ([2004], [2005, 2006], "Not at the 2 meetings of leaders or ministers on rec"),
        ([2004], [2006], "Not at the one meeting of leaders or ministers on record"),
        ([2004], [2003], "No meeting of leaders or ministers is on record since."),
    ],
)
def test_says_when_it_was_first_and_last_spoken_of(
    client, topic, years, others, sentence
):
    for year in years:
        speak(topic, year)
    for year in others:
        speak(None, year)
    speak(None, 2025, level="experts")

    assert sentence in read(client, topic)


def test_marks_in_words_at_which_meetings_of_each_level_it_was_spoken_of(client, topic):
    speak(topic, 2004)
    speak(None, 2006)
    speak(topic, None, level="experts")
    make_meeting(starts_on="2010-01-01")

    words = read(client, topic)

    assert "Ministers 1 of 2 2004 spoken of 2006 not spoken of" in words
    assert "Experts and scholars 1 of 1 Year not known spoken of" in words
    assert "Of 1 more that was held none is on record" in words


def test_a_draft_is_no_meeting_at_which_it_was_not_spoken_of(client, topic):
    speak(topic, 2004)
    before = client.get(topic.get_absolute_url()).content
    for shown in [topic, None]:
        hidden = speak(shown, 2006).meeting
        hidden.publication = "draft"
        hidden.save()

    assert client.get(topic.get_absolute_url()).content == before
