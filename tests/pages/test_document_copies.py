"""What is held of a text, on the page of its document."""

from datetime import date

import pytest

from tests.builders import make_held_copy, make_passage, make_text

pytestmark = pytest.mark.django_db

OPEN = "Public Data License 1.0"
BODY = "One. The wells were opened. Two. The roads were not."


def page_of(client, text):
    return client.get(text.document.get_absolute_url()).text


def make_open_passage(**overrides):
    """A passage of a text that may be copied."""
    text = make_text(licence_note=OPEN)
    return make_passage(**{"text": text, "locator": "1"} | overrides)


def test_the_paragraph_stands_beside_the_record_with_its_day_and_licence(client):
    passage = make_open_passage()
    make_held_copy(text=passage.text, body=BODY, spans={"1": [0, 27]})

    page = page_of(client, passage.text)

    assert ">One. The wells were opened.</blockquote>" in page
    assert '<time datetime="2026-11-23">' in page.partition("<figcaption>")[2][:99]
    assert page.count(OPEN) == 1


def test_the_paragraph_is_that_of_the_newest_copy_that_knows_its_place(client):
    passage = make_open_passage()
    for day, body, spans in [
        (1, "Old words", {"1": [0, 9]}),
        (2, "New words", {"1": [0, 9]}),
        (3, "No place", {}),
    ]:
        on = date(2026, 11, day)
        make_held_copy(text=passage.text, body=body, spans=spans, retrieved_on=on)

    page = page_of(client, passage.text)

    assert "New words" in page
    assert "Old words" not in page


@pytest.mark.parametrize("note", ["", "The terms of Example News were not checked."])
def test_without_an_open_licence_a_copy_is_named_and_not_shown(client, note):
    passage = make_open_passage(text=make_text(licence_note=note))
    copy = make_held_copy(text=passage.text, body=BODY, spans={"1": [0, 27]})

    page = page_of(client, passage.text)

    assert "not handed on" in page and copy.sha256 in page
    assert "The wells" not in page and "/files/" not in page


def test_of_a_whole_text_the_copy_is_given_and_not_printed(client):
    passage = make_open_passage(locator="whole")
    copy = make_held_copy(text=passage.text, body=BODY, spans={"whole": [0, 52]})

    page = page_of(client, passage.text)

    assert "<blockquote" not in page
    assert f'href="{copy.get_absolute_url()}" download>Copy as Plain text, 52' in page


def test_a_copy_whose_file_is_gone_says_so(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    copy = make_held_copy(text=make_text(licence_note=OPEN), body="", file="held/x.pdf")

    page = page_of(client, copy.text)

    assert "The file is not in its place" in page and copy.sha256 in page
    assert "/files/" not in page
