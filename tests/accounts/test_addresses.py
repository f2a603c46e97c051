"""Where someone comes from is what a proxy that we trust says, and no other header."""

import pytest
from django.test import RequestFactory

from dialogue.accounts.addresses import address_of, place_of

from .door import guess, make_account

ask = RequestFactory().get


@pytest.fixture
def trust(settings):
    def set_count(proxies):
        settings.TRUSTED_PROXY_COUNT = proxies

    return set_count


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "", "127.0.0.1"),
        (0, "198.51.100.1", "127.0.0.1"),
        (1, "198.51.100.1", "198.51.100.1"),
        (1, "192.0.2.6, 198.51.100.1", "198.51.100.1"),
        (1, " 2001:db8::1 ", "2001:db8::1"),
        (1, "::ffff:198.51.100.1", "198.51.100.1"),
        (1, "192.0.2.6, unix:", None),
        (1, "192.0.2.6,", None),
        (1, "", None),
        (2, "192.0.2.6, 198.51.100.1, 203.0.113.7", "198.51.100.1"),
        (2, "198.51.100.1", None),
    ],
)
def test_only_what_our_proxies_wrote_is_read(trust, proxies, forwarded, address):
    trust(proxies)

    assert address_of(ask("/", headers={"X-Forwarded-For": forwarded})) == address


def test_a_proxy_that_writes_nothing_gives_no_address(trust):
    trust(1)

    assert address_of(ask("/")) is None


@pytest.mark.parametrize("name", ["X-Real-Ip", "Forwarded", "True-Client-Ip"])
@pytest.mark.parametrize("proxies", [0, 1])
def test_no_other_header_is_read(trust, proxies, name):
    trust(proxies)

    address = address_of(ask("/", headers={name: "192.0.2.6"}))

    assert address == (None if proxies else "127.0.0.1")


def test_a_socket_without_an_address_has_none():
    assert address_of(ask("/", REMOTE_ADDR="")) is None


def test_all_addresses_of_one_connection_are_one_place():
    places = {place_of(ask("/", REMOTE_ADDR=f"2001:db8:0:1::{n}")) for n in [1, "f:2"]}

    assert places == {"2001:db8:0:1::"}
    assert place_of(ask("/", REMOTE_ADDR="2001:db8:0:2::1")) == "2001:db8:0:2::"
    assert place_of(ask("/", REMOTE_ADDR="192.0.2.6")) == "192.0.2.6"


@pytest.mark.django_db
@pytest.mark.usefixtures("counted")
@pytest.mark.parametrize("proxies", [0, 1])
def test_a_forged_header_gives_no_new_guesses(client, trust, proxies):
    trust(proxies)
    make_account()
    seen = ", 198.51.100.1" if proxies else ""

    answers = [
        guess(client, 1, HTTP_X_FORWARDED_FOR=f"192.0.2.{number}{seen}")
        for number in range(11)
    ]

    assert [answer.status_code for answer in answers[-3:]] == [200, 429, 429]


@pytest.mark.django_db
@pytest.mark.usefixtures("counted")
def test_behind_a_proxy_one_visitor_does_not_lock_out_another(client, trust):
    trust(1)
    make_account()
    guess(client, 10, HTTP_X_FORWARDED_FOR="198.51.100.1")

    assert guess(client, 1, HTTP_X_FORWARDED_FOR="203.0.113.7").status_code == 200
