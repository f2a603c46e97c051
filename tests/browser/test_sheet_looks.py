"""The page of a whole meeting is accessible, and wide enough for nothing to be cut."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from dialogue.models import Meeting
from tests.admin.sheet_desk import sheet_of

from .looks import RULES
from .test_desk import log_in

pytestmark = pytest.mark.django_db(transaction=True)

# What Django admin's own search widget makes is not ours.
OURS = {"include": [["#content"]], "exclude": [[".select2"]]}


def faults_of(page):
    found = Axe().run(page, context=OURS, options=RULES).response
    faults = [(fault["id"], fault["nodes"][0]["html"]) for fault in found["violations"]]
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        faults.append("scrolls sideways")
    return faults


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_the_page_is_accessible_and_does_not_scroll_sideways(
    editors_desk, page, scheme, width
):
    log_in(page, editors_desk)
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(editors_desk + sheet_of(Meeting.objects.latest("starts_on")))
    for button in ["_cite", "_members"]:
        page.locator(f"button[name={button}]").first.click()
        page.wait_for_load_state()
    page.locator("details summary").first.click()

    assert page.complaints == []
    assert faults_of(page) == []
