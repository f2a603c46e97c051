"""The journeys of docs/journeys.md, each in the number of steps that stands there."""

import csv
import re
from pathlib import Path

import pypdf
import pytest
from django.conf import settings

from .chromium import wire_weight

MEETING = "/meetings/2004-astana-foreign-ministers/"
PROMISE = "Take in trainees from the states of Central Asia"


def stated_steps(number):
    """How many steps docs/journeys.md gives a journey."""
    text = Path(settings.BASE_DIR, "docs/journeys.md").read_text(encoding="utf-8")
    journey = re.split(r"^## ", text, flags=re.M)
    [own] = [each for each in journey if each.startswith(f"{number}. ")]
    return len(re.findall(r"^\d+\. ", own, flags=re.M)) - 1  # less the heading


class Walk:
    """A reader on the way through the site, who counts the steps."""

    def __init__(self, page, site):
        self.page, self.site, self.steps = page, site, 0

    def open(self, path):
        self.steps += 1
        self.page.goto(self.site + path)

    def follow(self, name):
        self.steps += 1
        with self.page.expect_navigation():
            self.page.get_by_role("link", name=name, exact=True).first.click()

    def press(self, locator):
        self.steps += 1
        locator.click()

    def send(self, button, **choices):
        self.steps += 1
        for label, value in choices.items():
            self.page.get_by_label(label).select_option(value)
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=button, exact=True).click()

    def source(self):
        return self.page.locator(".note:popover-open").inner_text()


@pytest.fixture
def without_script(browser):
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_1_a_journalist_asks_what_became_of_a_promise(record, without_script):
    walk, page = Walk(without_script, record), without_script
    walk.open("/")
    walk.follow("Commitments")
    walk.follow(PROMISE)
    said = page.locator("main").inner_text()
    assert "more than 1,000 trainees in total" in said
    assert "28 August 2004" in said and "28 August 2007" in said
    assert "Derived" in said and "counted from the day of the meeting" in said
    assert "No later record found" in said and "27 November 2026" in said

    due = page.locator(".details__row", has_text="Due").first
    walk.press(due.locator(".marks button").first)
    assert "over the next three years" in walk.source()

    page.keyboard.press("Escape")
    walk.press(page.locator(".cite summary"))
    citation = page.locator(".cite pre").first.inner_text()
    assert f"{record}/commitments/2004-astana-trainees/" in citation
    assert walk.steps == stated_steps(1)


def test_2_a_researcher_asks_at_what_rank_a_country_attended(record, page, tmp_path):
    walk = Walk(page, record)
    walk.open("/")
    walk.follow("Attendance")
    walk.send("Show", Series="fm", Country="tm")
    rows = page.locator("main table tbody tr").all()
    shown = {
        row.locator("th a").first.inner_text(): row.locator("td").last.inner_text()
        for row in rows
    }
    assert len(shown) == 10  # nine that bear a number, and the special one of 2020
    first = shown["First Foreign Ministers’ Meeting"]
    assert "Ambassador" in first and "on behalf" in first

    walk.steps += 1
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").first.click()
    download.value.save_as(tmp_path / "attendance.csv")
    with (tmp_path / "attendance.csv").open(encoding="utf-8-sig", newline="") as lines:
        held = {
            row["meeting_title"]: row["attended_as"] for row in csv.DictReader(lines)
        }
    assert held.keys() == shown.keys()
    assert all(shown[title].startswith(held[title]) for title in held)
    assert walk.steps == stated_steps(2)


def test_3_a_diplomat_prints_a_brief(record, page, tmp_path):
    walk = Walk(page, record)
    walk.open("/")
    walk.follow("Brief for the next meeting")
    walk.send("Make the brief", Series="fm", For="tm")
    lines = page.locator(".brief section:not(.notes) li", has=page.locator("a")).all()
    cited = [line for line in lines if line.locator(".marks").count()]
    assert len(cited) > 15

    walk.steps += 1
    page.pdf(path=tmp_path / "brief.pdf", format="A4", prefer_css_page_size=True)
    printed = pypdf.PdfReader(tmp_path / "brief.pdf")
    assert len(printed.pages) == 2
    assert "mofa.go.jp" in "".join(sheet.extract_text() for sheet in printed.pages)
    assert walk.steps == stated_steps(3)


def test_4_a_reader_with_a_screen_reader_uses_the_keyboard_alone(record, page):
    walk = Walk(page, record)
    walk.open(MEETING)
    assert page.get_by_role("heading", level=1).count() == 1
    for landmark in ["banner", "main", "contentinfo"]:
        assert page.get_by_role(landmark).count() == 1

    page.keyboard.press("Tab")
    walk.steps += 1
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")

    walk.steps += 1
    table = page.get_by_role("region", name="Delegations").get_by_role("table")
    headers = table.get_by_role("columnheader").all_inner_texts()
    row = table.get_by_role("row").filter(
        has=page.get_by_role("rowheader", name="Turkmenistan")
    )
    assert headers == ["Country", "Represented by", "Capacity", "Presence"]
    assert "on behalf of the Foreign Minister of Turkmenistan" in row.inner_text()

    row.locator(".delegate__behalf button").focus()
    walk.steps += 1
    page.keyboard.press("Enter")
    assert "on behalf of Foreign Minister of Turkmenistan" in walk.source()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.ariaLabel").startswith("Source ")
    assert page.locator("#content [lang=ja]").count() > 0
    assert walk.steps == stated_steps(4)


def test_5_a_reader_on_a_slow_line_needs_little(record, browser):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 320, "height": 640}
    )
    page = context.new_page()
    walk, weights = Walk(page, record), []
    page.on("response", lambda response: weights.append(_weight_of(response)))
    walk.open("/")
    _is_light(page, weights)
    walk.press(page.locator(".meeting-card__title a").first)
    _is_light(page, weights)
    walk.press(page.locator(".marks button").first)
    assert page.locator(".note:popover-open").bounding_box()["width"] <= 320
    page.keyboard.press("Escape")
    walk.follow("Commitments")
    _is_light(page, weights)
    assert walk.steps == stated_steps(5)
    context.close()


def _weight_of(response):
    """Of all but fonts."""
    return 0 if response.url.endswith(".woff2") else wire_weight(response)


def _is_light(page, weights):
    page.wait_for_load_state("networkidle")
    width = page.locator("html").bounding_box()["width"]
    widest = max(box["width"] for box in map(_box, page.locator("main > *").all()))
    assert 0 < sum(weights) < 50_000
    assert widest <= width == 320
    weights.clear()


def _box(element):
    return element.bounding_box() or {"width": 0}
