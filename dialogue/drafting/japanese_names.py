"""Where a Japanese name ends, and of what country its bearer is."""

import re

from .countries import COUNTRY, codes_in
from .japanese_forms import JAPANESE_NAME, STRIP
from .offices import country_of


def clean_name(page, first, last):
    """The name without the words and countries that run into it."""
    words = page.flat[first:last]
    for _code, start, end in codes_in(page.flat, first, last):
        if end == last and start > first + 1:
            last = start - 1 if page.flat[start - 1] in "・ の" else start
        elif start == first and end < last:
            first = end + 1 if page.flat[end] in "・ の" else end
    words = page.flat[first:last]
    if stripped := STRIP.match(words):
        first += stripped.end()
    return page.words(first, last), first, last


# The bureau of a region is no person: 外務省アジア局長.
REGION = re.compile(r"(?:アジア|コーカサス|ロシア|ユーラシア|ヨーロッパ|エネルギー)+")


def is_no_name(name):
    return bool(
        COUNTRY.fullmatch(name)
        or REGION.fullmatch(name)
        or len(name) < 2
        or name.startswith("駐")
        or re.search(
            r"外務|外交|各国|両国|日本|中央|欧州|政府|会合|次期|議長|出席|高級"
            r"|代表|代理|来年|昨年|本年|今年|前|各|同|新|元|現|共同|大統領|総理|首相"
            r"|国家|第一|特命|全権|臨時|駐|日$|閣僚|対話|参加|担当|訪問|協力|から"
            r"|国は|側は|省$|研究|大学|農業|水利|技術|資源|国立"
            r"|主任",
            name,
        )
    )


def nation_of(page, match, leads, first):
    if match["nation"]:
        code, a, b = codes_in(page.flat, *match.span("nation"))[0]
        return code, (a, b)
    own = country_of(match["office"])
    if own:
        for code, a, b in codes_in(page.flat, *match.span("office")):
            if code == own:
                return code, (a, b)
    before = codes_in(page.flat, max(0, first - 16), first)
    if before and re.fullmatch(
        r"(?:の|・|側|政府|共和国|:|\s|からは?|、|\(議長国?\)|\||\()*",
        page.flat[before[-1][2] : first],
    ):
        return before[-1][0], before[-1][1:]
    if JAPANESE_NAME.match(page.flat[first]):
        return "JP", None
    led = [lead for lead in leads if lead.end() <= first + 1]
    if led:
        code, a, b = codes_in(page.flat, *led[-1].span("nation"))[0]
        if not _is_another_named(page, code, led[-1].end(), first):
            return code, (a, b)
    return None, None


def _is_another_named(page, code, start, end):
    """A country between, unless it is where an ambassador serves."""
    return any(
        other != code and page.flat[a - 1] not in "駐在"
        for other, a, _ in codes_in(page.flat, start, end)
    )
