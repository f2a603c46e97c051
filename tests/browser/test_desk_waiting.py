"""The first page of the desk in a browser: read, reflowed, and one click from work."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth import get_user_model
from django.urls import reverse

from dialogue.admin.waiting import SECTIONS
from tests.admin.waiting import DESK, make_wait
from tests.roles import make_user

from .looks import RULES
from .test_desk import log_in

pytestmark = pytest.mark.django_db(transaction=True)

HEADINGS = "all => all.map(each => Number(each.tagName[1]))"


@pytest.fixture
def site(live_server):
    users = get_user_model().objects
    editor = users.create_superuser("editor", password="example-password")
    make_wait(editor, make_user("Publisher"))
    return live_server.url


def test_a_citation_is_one_click_away_without_script(site, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    log_in(page, site)

    page.get_by_role("link", name="Facts without citation: ").click()
    section = page.get_by_role("region", name="Facts without citation")
    section.get_by_role("link", name="First day: Meeting").first.click()

    assert page.locator("[name=fact]").input_value() == "starts_on"
    context.close()


def test_its_pages_are_accessible_and_reflow(site, page):
    log_in(page, site)
    ways = [DESK, *(reverse("admin:waiting", args=[each.name]) for each in SECTIONS)]

    faults = [fault for way in ways for fault in _faults(page, site + way)]

    assert faults == []


def _faults(page, way):
    for scheme, width in [("light", 1280), ("dark", 320)]:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        page.complaints.clear()  # of the checker, which styles the page before
        page.goto(way)
        yield from page.complaints
        found = Axe().run(page, context="#content", options=RULES).response
        for fault in found["violations"]:
            yield way, scheme, width, fault["id"], fault["nodes"]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            yield way, scheme, width, "scrolls sideways"
        levels = page.eval_on_selector_all("h1, h2, h3, h4", HEADINGS)
        steps = [
            after - before for before, after in zip(levels, levels[1:], strict=False)
        ]
        if levels.count(1) != 1 or levels[0] != 1 or max(steps, default=0) > 1:
            yield way, "headings", levels
