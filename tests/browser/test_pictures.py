"""The pictures in a browser: words apart and large enough, cities told when asked."""

import pytest
from playwright.sync_api import expect

from tests.builders import make_country, make_meeting, make_series

pytestmark = pytest.mark.django_db(transaction=True)

# Pairs of words whose ink could touch. A box is as high as the font's highest and
# lowest letters, so a quarter of it may lie over another.
CROWDED = """() => [...document.querySelectorAll("main svg")].flatMap(svg => {
  const texts = [...svg.querySelectorAll("text")];
  const boxes = texts.map(text => text.getBoundingClientRect());
  return boxes.flatMap((a, i) => boxes.slice(i + 1).map((b, j) => [a, b, i, i + 1 + j]))
    .filter(([a, b]) => a.left < b.right && b.left < a.right)
    .filter(([a, b]) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      > Math.min(a.height, b.height) / 4)
    .map(([, , i, j]) => [texts[i].textContent, texts[j].textContent]);
})"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll("main svg text")].map(
  text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))"""
LONG = "Wide example meetings of ministers ЖШЩ " * 5


@pytest.fixture
def site(live_server):
    series = make_series(name=LONG[:100])
    for number, code in enumerate(["KZ", "KG", "TJ", "TM", "UZ", "JP"]):
        country = make_country(code, name=f"{code} {LONG}"[:100])
        for city in ["Wide example city", LONG[:100], "", "Third", "Fourth"]:
            day = f"{2004 + 4 * number}-05-01"
            make_meeting(day, host=country, city=city, series=series, title=LONG)
    make_meeting(None, status="planned", host=None)
    return live_server.url


@pytest.mark.parametrize("path", ["/", "/timeline/", "/countries/"])
def test_words_stay_apart_and_large_enough(site, page, path):
    for width in [320, 768, 1280]:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(site + path)

        assert page.evaluate(CROWDED) == []
        assert page.evaluate(SMALLEST) >= 12
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert page.complaints == []


def test_pointing_at_a_country_tells_its_cities_until_the_pointer_leaves(site, page):
    page.goto(f"{site}/countries/")
    cities = page.locator(".country--KZ .capitals__cities")
    assert not cities.is_visible()

    page.locator(".capitals__node.country--KZ .capitals__mark").hover()
    assert cities.is_visible()
    # Over the cities themselves they stay.
    cities.locator("text").first.hover()
    assert cities.is_visible()
    page.locator("h1").hover()
    assert not cities.is_visible()


def test_the_keyboard_tells_cities_too_with_a_visible_ring(site, page):
    page.goto(f"{site}/countries/")
    page.locator(".capitals .scroll").focus()

    page.keyboard.press("Tab")

    assert page.locator(".country--KZ .capitals__cities").is_visible()
    ring = ".country--KZ .capitals__halo"
    stroke = page.locator(ring).evaluate("ring => getComputedStyle(ring).stroke")
    assert stroke != "none"
    page.keyboard.press("Enter")
    page.wait_for_url("**/countries/kz/")


def test_a_narrow_timeline_is_moved_by_the_keyboard_and_has_no_other_stop(site, page):
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto(f"{site}/timeline/")
    region = page.locator(".timeline .scroll")
    region.focus()

    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    expect(region).not_to_have_js_property("scrollLeft", 0)
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('ol') !== null")
