"""From the first log-in to one with a code, under the strict policy."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from django_otp.plugins.otp_totp.models import TOTPDevice

from tests.accounts.door import PASSWORD, code_of, make_account

from .looks import RULES

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk(live_server, settings, page):
    """The address of the desk, and an account that needs a second step."""
    settings.STAFF_OTP_REQUIRED = True
    make_account(is_superuser=True)
    return live_server.url + reverse("admin:index")


def log_in(page, desk, code=""):
    page.goto(desk)
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("textbox", name="Code").fill(code)
    page.get_by_role("button", name="Log in").click()


def turn_on(page):
    page.get_by_role("textbox", name="Code").fill(code_of(TOTPDevice.objects.get()))
    page.get_by_role("button", name="Turn it on").click()


def test_from_the_first_log_in_to_one_with_a_recovery_code(desk, page):
    log_in(page, desk)
    picture = page.get_by_role("img", name="The key below, as a QR code")
    assert picture.bounding_box()["width"] >= 200
    turn_on(page)
    codes = page.locator(".recovery-codes code").all_inner_texts()
    assert len(codes) == 10
    page.get_by_role("link", name="I have kept them").click()
    assert page.url == desk

    page.get_by_role("button", name="Log out").click()
    log_in(page, desk)
    assert "This account also needs a code" in page.locator(".errorlist").inner_text()
    # The next half minute's, which is taken too: this one's was used.
    log_in(page, desk, code_of(TOTPDevice.objects.get(), steps=1))
    assert page.url == desk

    page.get_by_role("button", name="Log out").click()
    log_in(page, desk, codes[0].upper())
    page.get_by_role("link", name="Second step").click()
    assert "9 recovery codes are left." in page.locator("#content").inner_text()
    assert page.complaints == []


def test_its_pages_are_accessible_and_reflow(desk, page):
    faults = []

    def look(name):
        for scheme, width in [("light", 1280), ("dark", 320)]:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            found = Axe().run(page, context="#main", options=RULES).response
            faults.extend((name, scheme, fault) for fault in found["violations"])
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                faults.append((name, scheme, width, "scrolls sideways"))

    page.goto(desk)
    look("log in")
    log_in(page, desk)
    look("set up")
    turn_on(page)
    look("recovery codes")
    page.goto(desk + "second-step/")
    look("second step")

    assert faults == []
