"""Until the second step is taken, no page but its own is reached."""

import re

import pytest
from django.contrib import admin
from django.urls import URLPattern, reverse

from .door import LOG_IN, SECOND_STEP, SET_UP, log_in, make_account

pytestmark = pytest.mark.django_db

NOT_ASKED = {"login", "logout", "second_step", "second_step_set_up"}


def patterns(urls, before="/admin/"):
    for pattern in urls:
        way = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield pattern.name, way
        else:
            yield from patterns(pattern.url_patterns, way)


def filled(way):
    """An address of a pattern: the first of its choices, and 1 for a key."""
    way = re.sub(r"\(\?P<\w+>([^|)]*)[^)]*\)", r"\1", way)
    return re.sub(r"<[^>]+>", "1", way).strip("$").replace("^", "")


WAYS = sorted(
    {filled(way) for name, way in patterns(admin.site.urls[0]) if name not in NOT_ASKED}
)


@pytest.fixture
def half_in(client, needed):
    make_account(is_superuser=True)
    log_in(client)
    return client


def test_every_page_of_the_desk_is_looked_at():
    assert len(WAYS) > 100
    assert {"/admin/", "/admin/jsi18n/", "/admin/dialogue/plan/1/change/"} < {*WAYS}


@pytest.mark.parametrize("method", ["get", "post"])
def test_every_other_page_sends_to_the_log_in(half_in, method):
    answers = {way: getattr(half_in, method)(way) for way in WAYS}

    let_in = [
        way
        for way, answer in answers.items()
        if answer.status_code != 302 or not answer.url.startswith(LOG_IN)
    ]
    assert let_in == []


def test_the_log_in_sends_on_to_the_set_up(half_in):
    assert half_in.get(LOG_IN).url == SET_UP
    assert half_in.get(SECOND_STEP).url == SET_UP


def test_its_page_shows_nothing_of_the_desk(half_in):
    page = half_in.get(SET_UP).text

    assert reverse("admin:auth_user_changelist") not in page
    assert reverse("admin:password_change") not in page


def test_one_can_log_out(half_in):
    half_in.post(reverse("admin:logout"))

    assert "_auth_user_id" not in half_in.session
