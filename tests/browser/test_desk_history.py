"""A record is taken back in a browser without script; what its pages look like."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth import get_user_model
from django.urls import reverse

from dialogue.exchange.revisions import revision_of
from dialogue.models import Topic
from tests.admin.desk import address
from tests.whole_meeting import loses_all, make_whole_meeting

from .looks import RULES
from .test_desk import log_in

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def site(live_server):
    get_user_model().objects.create_superuser("editor", password="example-password")
    return live_server.url


@pytest.fixture
def meeting():
    """It lost its parts at version 3, and a topic beside it was deleted."""
    meeting = make_whole_meeting()
    loses_all(meeting)
    return meeting


def of(page, *arguments):
    return reverse(f"admin:dialogue_revision_{page}", args=arguments)


def test_a_meeting_goes_back_without_script(site, browser, meeting):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    log_in(page, site)
    page.goto(site + address(meeting))
    page.get_by_role("link", name="History", exact=True).click()
    page.get_by_role("link", name="Take back to version 2").click()
    page.get_by_label("Why it is taken back").fill("It lost all its parts.")
    page.get_by_role("button", name="Take it back").click()

    said = page.locator(".messagelist").inner_text()
    assert "/m stands as it stood at version 2." in said
    assert meeting.delegations.count() == 1
    context.close()


def test_its_pages_are_accessible_and_reflow(site, page, meeting):
    topic = Topic.objects.get()
    ways = [
        reverse("admin:dialogue_meeting_history", args=[meeting.pk]),
        of("back", "meeting/m", 2),
        address(Topic, "changelist"),
        of("deleted"),
        of("record", "topic/water"),
        of("back", "topic/water", 1),
    ]
    with revision_of(topic):
        topic.delete()
    log_in(page, site)

    faults = [fault for way in ways for fault in _faults(page, site + way)]

    assert faults == []


def _faults(page, way):
    for scheme, width in [("light", 1280), ("dark", 320)]:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        page.complaints.clear()  # of the checker, which styles the page before
        page.goto(way)
        yield from page.complaints
        for summary in page.locator("summary").all():
            summary.click()
        found = Axe().run(page, context="#content", options=RULES).response
        for fault in found["violations"]:
            yield way, scheme, width, fault["id"], fault["nodes"]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            yield way, scheme, width, "scrolls sideways"
