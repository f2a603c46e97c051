"""Setting up the second step."""

import pytest
from django.core.management import call_command

from dialogue.accounts.second_steps import codes_left, has_second_step, phone_of

from .door import INDEX, SECOND_STEP, SET_UP, log_in, make_account, set_up

pytestmark = pytest.mark.django_db


def test_the_key_is_shown_as_a_picture_and_in_words_and_stays(client, account):
    first, second = client.get(SET_UP), client.get(SET_UP)

    assert first.context["key"] == second.context["key"]
    assert len(first.context["key"].split()) == 8
    assert '<svg width="' in first.text
    assert "data:" not in first.text
    assert "style=" not in first.context["picture"]
    assert "no-store" in first["Cache-Control"]


def test_a_wrong_first_code_changes_nothing(client, account):
    client.get(SET_UP)

    answer = client.post(SET_UP, {"code": "000000"})

    assert "This is not the code of this key." in answer.text
    assert not has_second_step(account)


def test_the_first_code_turns_it_on_and_shows_ten_codes_once(client, account):
    answer = set_up(client)

    assert len(set(answer.context["codes"])) == 10
    assert "no-store" in answer["Cache-Control"]
    assert codes_left(account) == 10
    again = client.get(SECOND_STEP)
    assert [code for code in answer.context["codes"] if code in again.text] == []
    assert "10 recovery codes are left." in again.text


def test_the_first_code_opens_the_desk_and_a_session_of_another_key(client, account):
    before = client.session.session_key

    set_up(client)

    assert client.get(INDEX).status_code == 200
    assert client.session.session_key != before


def test_a_phone_in_use_is_not_set_up_anew_without_a_code(client, account):
    set_up(client)

    assert client.get(SET_UP).url == SECOND_STEP


def test_anyone_of_the_desk_may_have_one(client, needed):
    account = make_account()
    log_in(client)

    set_up(client)

    assert has_second_step(account)
    assert "Second step" in client.get(INDEX).text


def test_a_recovery_code_alone_from_the_command_line_leads_to_the_set_up(
    client, needed
):
    account = make_account(is_superuser=True)
    call_command("addstatictoken", "editor", token="abcdefgh")

    log_in(client, code="abcdefgh")

    assert client.get(SECOND_STEP).url == SET_UP
    assert len(set_up(client).context["codes"]) == 10
    assert phone_of(account) is not None
