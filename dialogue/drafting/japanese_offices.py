"""Offices without a name in Japanese, after their country or for a list of them."""

import re

from .countries import CENTRAL_ASIA, codes_in
from .japanese_forms import (
    BEHALF,
    CHAIR,
    FIVE,
    LEAD,
    LED,
    LISTED,
    ONLY,
)
from .offices import country_of, rank_of
from .people import Mention


def leads_in(page, start, end):
    """The countries that lead what follows: キルギス:... or カザフスタンからは..."""
    line = max(page.flat.rfind("\n", 0, start) + 1, 0)
    return list(LEAD.finditer(page.flat, max(line, start - 1), end))


def for_each_of_five(page, start, end, home=None):
    """中央アジア5か国からは駐日大使が: one office for each of the five."""
    for match in FIVE.finditer(page.flat, start, end):
        for code in CENTRAL_ASIA:
            yield Mention(
                match.start(),
                match.end(),
                code,
                match.span("five"),
                None,
                None,
                page.words(*match.span("office")),
                match.span("office"),
                rank_of(match["office"]),
                is_implied=True,
            )


def after_their_country(page, start, end, home=None):
    """カザフスタン外務次官: an office without a name."""
    for match in ONLY.finditer(page.flat, start, end):
        code, a, b = codes_in(page.flat, *match.span("nation"))[0]
        office_at = (
            match.start("office" if match["sep"] else "nation"),
            match.end("office"),
        )
        words = page.flat[slice(*office_at)]
        if "駐" in words:
            code = country_of(words) or code
        yield Mention(
            match.start(),
            match.end("office"),
            code,
            (a, b),
            None,
            None,
            page.words(*office_at),
            office_at,
            rank_of(words),
            bool(CHAIR.search(match["tail"] or "")),
        )


def for_a_list(page, start, end, home=None):
    """カザフスタン、キルギス及びウズベキスタンの外務大臣: one office for each."""
    for match in LISTED.finditer(page.flat, start, end):
        for code, a, b in codes_in(page.flat, *match.span("list")):
            is_last = b == match.end("list")
            yield Mention(
                a,
                match.end() if is_last else b,
                code,
                (a, b),
                None,
                None,
                page.words(*match.span("office")),
                match.span("office"),
                rank_of(match["office"]),
            )


def led_by_a_country(page, start, end, home=None):
    """トルクメニスタンからは、駐カザフスタン大使が: an office after its country."""
    leads = leads_in(page, start, end)
    for match in LED.finditer(page.flat, start, end):
        led = [lead for lead in leads if lead.end() <= match.start()]
        if not led or re.search("[。\n]", page.flat[led[-1].end() : match.start()]):
            continue
        if match.start() - led[-1].end() > 2:
            continue
        code, a, b = codes_in(page.flat, *led[-1].span("nation"))[0]
        behalf = BEHALF.match(page.flat, match.end() + 1)
        behalf_at = behalf.span("behalf") if behalf else None
        yield Mention(
            match.start(),
            match.end(),
            code,
            (a, b),
            None,
            None,
            page.words(*match.span("office")),
            match.span("office"),
            rank_of(match["office"]),
            False,
            page.words(*behalf_at) if behalf_at else None,
            behalf_at,
        )
