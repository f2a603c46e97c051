"""A working day at the desk: from typing a meeting in to withdrawing it.

With PICTURES=docs/images/desk it takes the pictures of docs/editing.md on its way.
"""

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command

from dialogue.models import Meeting, Proposal
from tests.admin.desk import address
from tests.admin.sheet_desk import sheet_of
from tests.example_archive import EXAMPLE
from tests.roles import make_user

from .chromium import listening_page
from .looks import RULES

pytestmark = pytest.mark.django_db(transaction=True)

# What Django admin's own widgets and rows of icons make is not ours.
OURS = {
    "include": [["#content"]],
    "exclude": [[".select2"], [".related-widget-wrapper"]],
}
TITLE = "Example Foreign Ministers’ Meeting"


class Person:
    """Someone at the desk, in a browser of their own."""

    def __init__(self, browser, site, role, name):
        user = make_user(role, name)
        user.set_password("example-password")
        user.save()
        self.site, self.context = site, browser.new_context()
        self.page = listening_page(self.context)
        self.page.set_viewport_size({"width": 1280, "height": 800})
        self.open("/admin/")
        self.page.get_by_label("Username").fill(name)
        self.page.get_by_label("Password").fill("example-password")
        self.press("Log in")

    def open(self, way):
        self.page.goto(self.site + way)

    def press(self, button):
        self.page.get_by_role("button", name=button, exact=True).click()

    def follow(self, link):
        self.page.get_by_role("link", name=link, exact=True).first.click()

    def move(self, button, why=""):
        self.follow(button)
        self.page.get_by_label("Why").fill(why)
        self.press(button)

    def save(self, **typed):
        for name, words in typed.items():
            self.page.locator(f"[name={name}]").fill(words)
        self.page.locator("[name=_save]").click()

    def reads(self):
        return self.page.locator("#content, main").first.inner_text()

    def told(self):
        return self.page.locator(".messagelist").inner_text()

    def picture(self, name):
        """Look at the page by axe-core, and take it for the papers if asked to."""
        said = len(self.page.complaints)
        found = Axe().run(self.page, context=OURS, options=RULES).response
        assert [each["nodes"] for each in found["violations"]] == []
        del self.page.complaints[said:]  # of the styles that axe-core tries on
        if folder := os.environ.get("PICTURES"):
            self.page.screenshot(path=Path(folder) / f"{name}.png")


@pytest.fixture
def site(live_server):
    call_command("load_archive", EXAMPLE, verbosity=0)
    return live_server.url


def at_the_desk(*who):
    """Someone whose browser is closed before the server is."""
    person = Person(*who)
    yield person
    person.context.close()


@pytest.fixture
def editor(site, browser):
    yield from at_the_desk(browser, site, "Editor", "example-editor")


@pytest.fixture
def publisher(site, browser):
    yield from at_the_desk(browser, site, "Publisher", "example-publisher")


def pick(page, name, words):
    """Choose a row in a field that searches."""
    page.locator(f"[name={name}] + .select2").click()
    page.keyboard.type(words)
    page.locator(".select2-results__option--highlighted", has_text=words).wait_for()
    page.keyboard.press("Enter")


def test_a_working_day(editor, publisher, page):
    meeting = typed_in(editor)
    editor.open(address(meeting))
    editor.move("Ask for review")

    sent_back_and_mended(publisher, editor, meeting)
    published_after_a_preview(publisher, meeting, page)
    two_collide_and_nothing_is_lost(editor, publisher, meeting)
    a_wrong_edit_is_taken_back_with_its_parts(publisher, meeting)
    withdrawn(publisher, meeting, page)

    assert editor.page.complaints + publisher.page.complaints == []


def typed_in(editor):
    """An editor types a meeting in on one page, and cites what it states."""
    page = editor.page
    editor.open(sheet_of())
    page.locator("[name=title]").fill(TITLE)
    page.locator("button[name=_cite][value$=status]").first.click()
    page.wait_for_url("**#row-citations-0")
    pick(page, "citations-0-passage", "whole")
    page.locator("[name=citations-0-quote]").fill("was held")
    editor.picture("sheet")
    page.locator("[name=reason]").fill("From the release of the day.")
    page.locator("[name=_continue]").click()
    page.wait_for_selector(".messagelist")
    return Meeting.objects.get(title=TITLE)


def sent_back_and_mended(publisher, editor, meeting):
    """A publisher finds it waiting, compares, and asks for a change."""
    publisher.open("/admin/")
    assert TITLE in publisher.reads()
    publisher.picture("waiting")
    publisher.open(address(meeting))
    publisher.follow("Compare with public")
    assert TITLE in publisher.reads()
    publisher.open(address(meeting))
    publisher.move("Ask for changes", "Say in two lines what it was about.")

    editor.open("/admin/")
    assert "Say in two lines what it was about." in editor.reads()
    editor.open(address(meeting))
    editor.save(summary="The ministers met and spoke of water.")
    editor.open(address(meeting))
    editor.move("Ask for review")


def published_after_a_preview(publisher, meeting, page):
    """Someone without an account reads the draft by a link; then all do."""
    public = f"{publisher.site}/meetings/{meeting.slug}/"
    publisher.open(address(meeting))
    publisher.follow("Preview")
    publisher.press("Make a link")
    page.goto(publisher.page.get_by_label("Link to send").input_value())
    assert "spoke of water" in page.locator("main").inner_text()
    assert page.goto(public).status == 404

    publisher.open(address(meeting))
    publisher.follow("Publish")
    publisher.picture("publish")
    publisher.press("Publish")
    assert page.goto(public).status == 200


def two_collide_and_nothing_is_lost(editor, publisher, meeting):
    """Both have the page open; the later one sees both texts, and theirs is held."""
    publisher.open(address(meeting))
    editor.open(address(meeting))
    editor.save(summary="They spoke of water and of wind.", reason="Wind was missing.")
    kept = Proposal.objects.latest("pk")
    accept(publisher, kept)

    editor.open(address(meeting))
    publisher.open(address(meeting))
    publisher.save(summary="They spoke of wind.", reason="Water was another day.")
    accept(publisher, Proposal.objects.latest("pk"))
    editor.save(summary="They spoke of sun.", reason="So it says.")

    assert "someone else has changed this record" in editor.reads()
    assert "They spoke of wind." in editor.reads()
    assert editor.page.locator("[name=summary]").input_value() == "They spoke of sun."
    editor.picture("both-texts")
    editor.page.locator("[name=theirs-summary]").check()
    editor.page.locator("[name=_save]").click()


def accept(publisher, kept):
    publisher.open(address(kept))
    publisher.picture("proposal")
    publisher.press("Accept")
    assert "The proposal was accepted." in publisher.told()


def a_wrong_edit_is_taken_back_with_its_parts(publisher, meeting):
    """An earlier version comes back whole."""
    publisher.open(address(meeting))
    publisher.follow("History")
    publisher.picture("history")
    publisher.page.get_by_role("link", name="Take back to version").first.click()
    publisher.page.get_by_label("Why it is taken back").fill(
        "Water was spoken of after all."
    )
    publisher.picture("take-back")
    publisher.press("Take it back")
    meeting.refresh_from_db()
    assert meeting.summary == "They spoke of water and of wind."
    assert meeting.citations.count() == 1


def withdrawn(publisher, meeting, page):
    """Its address stays, and says why."""
    publisher.open(address(meeting))
    publisher.move("Withdraw", "It was entered twice.")
    response = page.goto(f"{publisher.site}/meetings/{meeting.slug}/")
    assert response.status == 410
    assert "It was entered twice." in page.locator("main").inner_text()
