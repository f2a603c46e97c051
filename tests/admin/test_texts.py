"""What is pasted into the desk is kept as readers see it."""

import unicodedata

import pytest

from dialogue.admin.texts import as_seen
from dialogue.exchange.fixture_texts import fault_in_text
from dialogue.models import Meeting, Outcome
from tests.admin.desk import address, faults, save
from tests.builders import make_meeting

pytestmark = pytest.mark.django_db
PASTED = "A\u200b \u202emeeting\u2069\tin\ufeff Tashkent\u2028now"


@pytest.mark.parametrize("text", [PASTED, "Cafe\u0301", "\u200b", "Words", ""])
def test_what_is_kept_would_be_taken_by_a_load(text):
    assert as_seen(text) == "" or fault_in_text(as_seen(text)) == ""


def test_lines_stay_where_lines_may_be():
    assert as_seen("One\r\nTwo\tthree\n", has_lines=True) == "One\r\nTwo three"
    assert as_seen("One\nTwo") == "OneTwo"


def test_a_form_takes_out_what_is_not_seen(admin_client):
    meeting = make_meeting(publication="draft")

    response = save(admin_client, address(meeting), title=PASTED, city="Cafe\u0301")

    assert faults(response) == []
    meeting = Meeting.objects.get()
    assert meeting.title == "A meeting in Tashkent now"
    assert meeting.city == unicodedata.normalize("NFC", "Cafe\u0301")


def test_so_does_a_row_below_and_a_name_in_another_language(admin_client):
    meeting = make_meeting(publication="draft")
    name = '{"ja": {"text": "\u200b会合", "standing": "official", "source": "Page"}}'
    row = {"heading": "New\u200b", "slug": "new", "kind": "decision"}

    save(admin_client, address(meeting), {"outcomes": [row]}, names=name)

    assert Outcome.objects.get().heading == "New"
    assert Meeting.objects.get().names["ja"]["text"] == "会合"


def test_a_title_of_nothing_that_is_seen_is_refused(admin_client):
    response = save(admin_client, address(make_meeting()), title="\u200b\u2060")

    assert faults(response) == ["This field cannot be blank."]
