"""A link of a preview is made without script, and opened by someone without account."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth import get_user_model
from django.urls import reverse

from dialogue.models import Proposal
from tests.admin.desk import address
from tests.pages.previews import preview_address, proposed
from tests.pages.record import make_record

from .looks import RULES, faults_of
from .test_desk import log_in

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def site(live_server):
    get_user_model().objects.create_superuser("editor", password="example-password")
    return live_server.url


def of(row, page):
    name = f"admin:dialogue_{row._meta.model_name}_{page}"
    return reverse(name, args=[row.pk])


def test_a_link_is_made_without_script_and_opened_elsewhere(site, browser, page):
    meeting = make_record(slug="draft", publication="draft")
    context = browser.new_context(java_script_enabled=False)
    desk = context.new_page()
    log_in(desk, site)
    desk.goto(site + address(meeting))
    desk.get_by_role("link", name="Preview").click()
    desk.get_by_role("button", name="Make a link").click()

    page.goto(desk.get_by_label("Link to send").input_value())
    page.get_by_role("link", name="Example promise 0").click()

    assert page.locator("h1").inner_text() == "Example promise 0"
    assert page.locator("[role=note] strong").inner_text().startswith("Preview; not")
    context.close()


def test_its_pages_are_accessible_and_reflow(site, page):
    meeting = make_record(slug="draft", publication="draft")
    public = make_record()
    proposed(public, summary="New words.")
    kept = Proposal.objects.get()
    rows = [preview_address(meeting.documents.get()), preview_address(public, kept)]
    faults = [fault for way in rows for fault in faults_of(page, site + way)]
    log_in(page, site)

    for row, what in [(meeting, "preview"), (meeting, "compare"), (kept, "compare")]:
        faults += _faults(page, site + of(row, what))
    faults += _faults(page, site + address(kept))

    assert faults == []


def _faults(page, way):
    for scheme, width in [("light", 1280), ("dark", 320)]:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(way)
        if button := page.locator("input[value='Make a link']").all():
            button[0].click()
        found = Axe().run(page, context="#content", options=RULES).response
        for fault in found["violations"]:
            yield way, scheme, width, fault["id"], fault["nodes"]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            yield way, scheme, width, "scrolls sideways"
