"""A researcher asks at what rank Turkmenistan came, and takes the answer along."""

import csv
from io import StringIO

from .looks import faults_of

BEHALF = "Ambassador, on behalf of the minister"
REFUSED = (
    "Failed to load resource: the server responded with a status of 400 (Bad Request)"
)


def test_a_researcher_finds_at_what_rank_turkmenistan_came(record, page):
    page.goto(record)
    page.get_by_role("link", name="Attendance", exact=True).click()
    page.get_by_label("Series", exact=True).select_option("fm")
    page.get_by_label("Country", exact=True).select_option("tm")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**/attendance/?*country=tm")

    rows = page.locator(".attendance-table tbody tr")
    read = [
        (row.locator("th a").inner_text(), row.locator(".attended").inner_text())
        for row in rows.all()
    ]
    assert read[0] == ("First Foreign Ministers’ Meeting", BEHALF)
    assert ("Seventh Foreign Ministers’ Meeting", "Deputy minister") in read
    assert len(read) == 10
    chair = rows.filter(has_text="Sixth Foreign Ministers’ Meeting")
    assert chair.locator(".attended__chair").inner_text() == "Chair"

    assert _file_of(page) == read

    page.get_by_role("link", name="List", exact=True).click()
    lines = page.locator(".attendance-list > li").all()
    assert [line.locator(".attended").inner_text() for line in lines] == [
        words for _meeting, words in read
    ]

    page.get_by_role("link", name=BEHALF).click()
    seat = page.locator(":target").inner_text()
    assert "Ambassador of Turkmenistan to Kazakhstan" in seat
    assert page.complaints == []


def _file_of(page):
    with page.expect_download() as saved:
        page.get_by_role("link", name="CSV", exact=True).click()
    assert saved.value.suggested_filename == "attendance.csv"
    text = saved.value.path().read_text("utf-8-sig")
    return [
        (line["meeting_title"], line["attended_as"])
        for line in csv.DictReader(StringIO(text))
    ]


def test_what_it_does_not_know_is_accessible_and_reflows(record, page):
    assert [*faults_of(page, f"{record}/attendance/?country=xx")] == [
        ("any", "any", "console", REFUSED)
    ]


def test_headers_stay_in_sight_in_the_whole_table(record, page):
    page.set_viewport_size({"width": 1000, "height": 800})
    page.goto(f"{record}/attendance/")

    region = page.get_by_role("region", name="Meeting by meeting")
    region.evaluate("region => region.scrollTo(400, 1500)")

    box = region.bounding_box()
    head = page.get_by_role("columnheader", name="Uzbekistan").bounding_box()
    row = page.locator(".attendance-table tbody th").first.bounding_box()
    assert abs(head["y"] - box["y"]) < 2
    assert abs(row["x"] - box["x"]) < 2
