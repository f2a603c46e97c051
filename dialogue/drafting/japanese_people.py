"""People and offices in Japanese, where a name and its office are written as one."""

import re
from dataclasses import replace

from .countries import codes_in
from .japanese_forms import (
    BEFORE,
    BEHALF,
    CHAIR,
    GLUED,
    JAPANESE_NAME,
    REPLACED,
    ROW,
)
from .japanese_names import clean_name, is_no_name, nation_of
from .japanese_offices import (
    after_their_country,
    for_a_list,
    for_each_of_five,
    leads_in,
    led_by_a_country,
)
from .offices import country_of, home_of, rank_of
from .people import Mention


def mentions_in(page, start, end, home=None):
    """Everyone in this part of a Japanese text, in order."""
    found = []
    for reader in READERS:
        found += [
            mention
            for mention in list(reader(page, start, end, home))
            if not any(m.start < mention.end and mention.start < m.end for m in found)
        ]
    return _without_the_replaced(page, sorted(found, key=lambda each: each.start))


def _without_the_replaced(page, found):
    """A外務大臣の代理としてB副大臣が: B is there, on behalf of A's office."""
    kept, behalf = [], None
    for mention in found:
        if behalf and mention.start - behalf[0] <= 3 and not mention.behalf:
            words, at = behalf[1:]
            mention = replace(mention, behalf=words, behalf_at=at)
        behalf = None
        if mention.person and (match := REPLACED.match(page.flat, mention.end)):
            behalf = match.end(), mention.office, mention.office_at
        else:
            kept.append(mention)
    return kept


def _rows(page, start, end, home=None):
    """国 | 氏名 | 役職 |: the cells of a table."""
    for match in ROW.finditer(page.flat, start, end):
        code, *_ = codes_in(page.flat, *match.span("nation"))[0]
        yield from _mention(
            page,
            match.start(),
            match.end(),
            page.words(*match.span("name")),
            match.span("name"),
            match,
            code,
            match.span("nation"),
            match.start("office"),
        )


def _glued(page, start, end, home=None):
    leads = leads_in(page, start, end)
    position = start
    while match := GLUED.search(page.flat, position, end):
        position = match.end()
        name, first, last = clean_name(page, *match.span("name"))
        if not name or is_no_name(name) or page.flat[first - 1 : first] in ("省", "庁"):
            position = max(match.start() + 1, match.end("name"))
            continue
        nation, at = nation_of(page, match, leads, first)
        nation = nation or home_of(page, first, home)
        glues = match["nation"] and not match["sep"]
        office_start = match.start("nation") if glues else match.start("office")
        glued = (
            codes_in(page.flat, last, match.start("office"))
            if not match["nation"]
            else []
        )
        if glued and glued[-1][2] == match.start("office"):
            nation, at, office_start = glued[-1][0], glued[-1][1:], glued[-1][1]
        yield from _mention(
            page,
            first,
            match.end(),
            name,
            (first, last),
            match,
            nation,
            at,
            office_start,
        )


def _mention(page, first, end, name, name_at, match, nation, at, office_start):
    if nation is None:
        return
    office_at = (office_start, match.end("office"))
    tail = match["tail"] or ""
    stop = re.search(r"[、。,;\n]", page.flat[match.end() : match.end() + 40])
    after = page.flat[match.end() : match.end() + (stop.start() if stop else 40)]
    behalf = BEHALF.search(
        page.flat, match.end("office"), min(len(page.flat), match.end("office") + 40)
    )
    behalf_at = None
    if behalf and behalf.start() <= match.end() + 2:
        behalf_at = behalf.span("behalf")
        while page.flat[behalf_at[0]] in "(がは、":
            behalf_at = (behalf_at[0] + 1, behalf_at[1])
    yield Mention(
        first,
        match.end("office"),
        nation,
        at or name_at,
        name,
        name_at,
        page.words(*office_at),
        office_at,
        rank_of(page.flat[slice(*office_at)]),
        bool(CHAIR.search(tail) or CHAIR.match(after)),
        page.words(*behalf_at) if behalf_at else None,
        behalf_at,
        at is None,
    )


def _before(page, start, end, home=None):
    leads = leads_in(page, start, end)
    for match in BEFORE.finditer(page.flat, start, end):
        office, group = match["office"], "name" if match["name"] else "glued"
        if codes_in(match[group]):
            continue
        code = country_of(office)
        at = match.span("office")
        nation = codes_in(page.flat, max(0, match.start() - 14), match.start())
        if (
            code is None
            and nation
            and re.fullmatch(r"の|・|", page.flat[nation[-1][2] : match.start()])
        ):
            code, at = nation[-1][0], nation[-1][1:]
        if code is None:
            led = [lead for lead in leads if lead.end() <= match.start() + 1]
            if led:
                code, *at = codes_in(page.flat, *led[-1].span("nation"))[0]
        if code is None and JAPANESE_NAME.match(match[group]):
            code = "JP"
        if code:
            yield from _mention(
                page,
                match.start(),
                match.end(),
                page.words(*match.span(group)),
                match.span(group),
                match,
                code,
                tuple(at),
                at[0] if at[1] == match.start() else match.start("office"),
            )


READERS = (
    _rows,
    _glued,
    _before,
    for_each_of_five,
    for_a_list,
    after_their_country,
    led_by_a_country,
)
