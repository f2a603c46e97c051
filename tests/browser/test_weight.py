"""The first view of every page, over the wire."""

import pytest

from tests.site.addresses import ADDRESSES

from .chromium import wire_weight

PAGES = [address for address in ADDRESSES if address.is_page]
WITHOUT_FONTS = 50_000
# Bytes and requests, the fonts among them.
ENGLISH_ALONE = 150_000, 8
MIXED_SCRIPTS = 300_000, 12


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_first_view_is_light(record, page, address):
    answers = []
    page.on("response", lambda answer: answers.append(answer))

    # Fonts are asked for when words are laid out, which may be after the load.
    page.goto(record + address.path(), wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => null)")
    weights = {answer.url: wire_weight(answer) for answer in answers}

    fonts = {url for url in weights if url.endswith(".woff2")}
    is_mixed = any("-latin-wght" not in font for font in fonts)
    most, requests = MIXED_SCRIPTS if is_mixed else ENGLISH_ALONE
    assert fonts
    assert sum(weights[url] for url in weights.keys() - fonts) < WITHOUT_FONTS
    assert sum(weights.values()) < most
    assert len(weights) <= requests
