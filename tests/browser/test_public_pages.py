"""What only a browser can tell of the public pages, on the whole record."""

MEETING = "2004-astana-foreign-ministers"


def test_a_reader_finds_who_spoke_for_turkmenistan_and_each_source(record, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(record + "/meetings/")
    page.get_by_role("link", name="First Foreign Ministers’ Meeting").click()

    row = page.get_by_role("row", name="Turkmenistan").filter(has_text="behalf")
    assert "Ambassador of Turkmenistan to Kazakhstan" in row.inner_text()
    assert "on behalf of the Foreign Minister of Turkmenistan" in row.inner_text()
    row.locator(".delegate__behalf").get_by_role("button").click()
    note = page.locator(".note:popover-open")
    assert "on behalf of Foreign Minister of Turkmenistan" in note.inner_text()
    assert note.locator("a.address").get_attribute("href") == (
        "http://www.mofa.go.jp/region/europe/dialogue/press0408.html"
    )
    note.get_by_role("button", name="Close").click()
    assert page.locator(".note:popover-open").count() == 0

    page.locator(".commitment-row__action a").click()
    assert (
        "more than 1,000 trainees in total" in page.locator("h1 + .lead").inner_text()
    )
    page.get_by_role("button", name="Source 7").click()
    note = page.locator(".note:popover-open").inner_text()
    assert "over the next three years" in note
    page.keyboard.press("Escape")
    assert page.locator(".note:popover-open").count() == 0
    context.close()


def test_a_journalist_finds_what_became_of_the_thousand_trainees(record, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(record)
    page.get_by_role("link", name="Commitments", exact=True).first.click()
    page.get_by_role("link", name="Take in trainees from the states").click()

    assert "more than 1,000 trainees in total" in page.locator(".lead").inner_text()
    facts = page.locator("dl.details").first.inner_text()
    assert "28 August 2007 · Derived" in facts
    assert "counted from the day of the meeting" in facts
    log = page.locator("#status").locator("xpath=..").inner_text()
    assert "No later record found. Last looked on 27 November 2026." in log
    assert "were read on that day" in log
    assert "over the next three years" in page.locator(".source").first.inner_text()
    context.close()


def test_a_reader_finds_what_another_source_says_of_a_day(record, page):
    page.goto(f"{record}/meetings/2010-tashkent-foreign-ministers/")

    page.get_by_role("button", name="says otherwise").first.click()

    rival = page.locator(".note:popover-open").inner_text()
    assert "Says otherwise: The seventh of August was a Tuesday" in rival


def test_everything_can_be_reached_by_keyboard_with_a_visible_focus(record, page):
    page.goto(f"{record}/meetings/{MEETING}/")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    page.keyboard.press("Tab")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_print_leaves_navigation_out_and_keeps_sources(record, page):
    page.goto(f"{record}/meetings/{MEETING}/")

    page.emulate_media(media="print")

    assert not page.locator(".masthead__nav").is_visible()
    assert page.locator(".source a.address").first.is_visible()
    assert page.locator(".cite__plain").is_visible()
    assert not page.locator(".cite .scroll").first.is_visible()
