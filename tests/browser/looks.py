"""How every page is looked at: in both schemes, narrow and wide, by axe-core."""

import re
from itertools import product
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    },
    "resultTypes": ["violations"],
}
SCHEMES = ["light", "dark"]
WIDTHS = [320, 1280]
AXE = Axe().axe_script
AXE_VERSION = re.search(r"axe v(\d+\.\d+\.\d+)", AXE)[1]
# The first that is wider than the screen, unless it scrolls by itself.
TOO_WIDE = """() => {
  if (document.documentElement.scrollWidth <= innerWidth) return null
  const wide = [...document.querySelectorAll("main *")].find(
    each => each.getBoundingClientRect().right > innerWidth && !each.closest(".scroll"))
  return (wide || document.body).outerHTML
}"""


def faults_of(page, address):
    """Open an address once, and look at it in each scheme and width.

    Yields (scheme, width, what is wrong, where); what the console says, and what
    comes from another host, once for all of them.
    """
    yield from _complaints(page, address)
    page.evaluate(AXE)
    for scheme, width in product(SCHEMES, WIDTHS):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        for found in page.evaluate("rules => axe.run(rules)", RULES)["violations"]:
            yield scheme, width, found["id"], found["nodes"][0]["html"]
        if where := page.evaluate(TOO_WIDE):
            yield scheme, width, "scrolls sideways", where


def _complaints(page, address):
    page.complaints.clear()
    page.asked.clear()
    page.goto(address)
    for complaint in page.complaints:
        yield "any", "any", "console", complaint
    for other in page.asked:
        if urlsplit(other).netloc != urlsplit(address).netloc:
            yield "any", "any", "another host", other
