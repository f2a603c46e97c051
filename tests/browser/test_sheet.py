"""A whole meeting on one page, in a browser: by keyboard, and without script."""

import pytest

from dialogue.models import Citation, Country, Meeting
from tests.admin.sheet_desk import sheet_of
from tests.builders import make_person

from .test_desk import log_in

pytestmark = pytest.mark.django_db(transaction=True)


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.name")


def tab_to(page, name):
    """Press Tab until a field or button has the focus; the number of presses."""
    for presses in range(1, 80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == name:
            return presses
    raise AssertionError(f"{name} was not reached from {focused(page)}")


def pick(page, words):
    """Choose from the list that opens where the keyboard is."""
    page.keyboard.press("Enter")
    page.keyboard.type(words)
    page.locator(".select2-results__option--highlighted", has_text=words).wait_for()
    page.keyboard.press("Enter")


def test_a_meeting_is_typed_in_by_keyboard(editors_desk, page):
    log_in(page, editors_desk)
    page.goto(editors_desk + sheet_of())
    page.locator("[name=title]").focus()
    page.keyboard.type("Typed by keyboard")
    tab_to(page, "city")
    page.keyboard.type("Tokyo")
    tab_to(page, "_cite")
    page.keyboard.press("Enter")
    page.wait_for_url("**#row-citations-0")

    assert focused(page) == "row-citations-0"
    tab_to(page, "citations-0-stance")
    page.keyboard.press("Tab")
    pick(page, "whole")
    tab_to(page, "citations-0-quote")
    page.keyboard.type("in Tokyo")

    page.locator("button[name=_members]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#row-delegations-0")
    members = Country.objects.members().count()
    page.locator("[name=_continue]").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".messagelist")

    meeting = Meeting.objects.get(title="Typed by keyboard")
    assert meeting.slug == "undated-tokyo-meeting"
    assert meeting.delegations.count() == members
    assert Citation.objects.get(meeting=meeting).quote == "in Tokyo"
    assert page.complaints == []


def test_a_meeting_is_typed_in_without_script(editors_desk, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    log_in(page, editors_desk)
    page.goto(editors_desk + sheet_of())
    page.locator("[name=title]").fill("Typed without script")
    page.locator("[name='host--find']").fill("japan")
    page.locator("[name='host--find']").press("Enter")
    assert page.locator("[name=host] option:checked").inner_text() == "Japan"
    page.get_by_role("button", name="Add a delegation").click()
    page.locator("[name='delegations-0-country--find']").fill("japan")
    page.locator("[name=_save]").click()
    page.locator("[name=_save]").click()

    meeting = Meeting.objects.get(title="Typed without script")
    assert (meeting.host.code, meeting.delegations.count()) == ("JP", 1)
    context.close()


def test_a_person_is_added_beside_the_page(editors_desk, page):
    log_in(page, editors_desk)
    page.goto(editors_desk + sheet_of())
    page.locator("button[name=_members]").click()
    page.locator("button[value=delegations-0-delegates]").click()
    page.locator(".datetimeshortcuts a[id^=calendarlink]").first.click()
    page.locator(".calendarbox .calendar td a").first.click()
    known = make_person(name="Example Alpha")

    with page.expect_popup() as opened:
        page.locator("#add_id_delegations-0-delegates-0-person").click()
    beside = opened.value
    beside.locator("[name=name]").fill(known.name.upper())
    beside.locator("[name=sort_name]").fill("Another")
    beside.locator("[name=slug]").fill("another")
    beside.locator("[name=_save]").click()
    assert known.name in beside.locator(".errorlist").inner_text()
    beside.locator("[name=is_another]").check()
    with beside.expect_event("close"):
        beside.locator("[name=_save]").click()

    chosen = page.locator("[name=delegations-0-delegates-0-person] option:checked")
    assert chosen.inner_text() == known.name.upper()
    assert page.locator("[name=starts_on]").input_value() != ""
    assert page.complaints == []
