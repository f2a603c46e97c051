"""People and offices in Russian: Имя Фамилия, министр ...; министр ... Имя Фамилия."""

import re

from .countries import ANY_COUNTRY, code_of, codes_in
from .offices import country_of, rank_of
from .people import Mention

POST = (
    r"(?:(?:[Пп]ервый |[Пп]ервого "
    r"|[Пп]ервым )?[Зз]аместител[ьяюе]м? (?:министра|директора|начальника"
    r"|председателя|[Пп]ремьер-министра|главы)|[Вв]ице-министр\w*"
    r"|[Мм]инистр(?:а|ом|у)?\b|[Гг]лав(?:а|ы|ой) (?:МИД"
    r"|внешнеполитического ведомства)"
    r"|[Чч]резвычайн\w+ и [Пп]олномочн\w+ [Пп]ос(?:ол|ла|лом)|[Пп]ос(?:ол|ла"
    r"|лом)\b|[Сс]пец(?:иальн\w+ )?(?:посланник|представител)\w*"
    r"|[Пп]резидент(?:а|ом)?\b|[Пп]ремьер-министр(?:а|ом)?\b|[Вв]ице-премьер\w*"
    r"|[Дд]иректор(?:а|ом)?\b|[Нн]ачальник(?:а|ом)?\b|[Рр]уководител[ьяе]м?\b"
    r"|[Гг]осударственн\w+ (?:секретар|советник)\w*|[Гг]оссекретар\w*"
    r"|[Дд]епутат\w*|[Пп]арламентск\w+ вице-министр\w*"
    r"|[Сс]тарш\w+ (?:вице-)?\w*министр\w*|[Пп]рофессор\w*|[Сс]оветник\w*"
    r"|[Пп]редставител[ьяе]м?\b)"
)
WORD = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)?"
NAME = (
    rf"(?:{WORD} (?:{WORD} )?(?:{WORD}|[А-ЯЁ]{{2,}}(?:-[А-ЯЁ]+)?)"
    rf"|[А-ЯЁ]{{2,}} {WORD}|(?:[А-ЯЁ]\. ?){{1,2}}{WORD})"
)
HONORIFIC = (
    r"(?:(?:[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа|[Гг]-на|[Гг]-жи"
    r"|[Ее]го [Пп]ревосходительство|Е\.П\.)\s+)?"
)
REST = (
    rf"(?:(?:\s+(?!(?:принял|участ|провел|состоя|возглав|выступ|отмет|заявил|сообщ"
    rf"|объяв|под\b|выраз|от имени|вместо))(?:[а-яё]+(?:-[а-яё]+)?|и|по|в|при"
    rf"|-))*\s+{ANY_COUNTRY})"
)
CHAIR = (
    r"\s*\(\s*(?:председател[ьяеь]\w*|председательствующий|председательствовал)\s*\)"
)
AFTER = re.compile(
    rf"{HONORIFIC}(?P<person>{NAME})(?P<chair1>{CHAIR})?\s*[,(—"
    rf"|-]\s*(?P<office>{POST}[^,;.()\n|]*?)(?P<chair2>{CHAIR})?(?=\s*(?:,|;"
    rf"|\.(?:\s|$)|\(|\)|\n|\||$|\s(?:приня|участ|провел|возглав|выступ|отмет"
    rf"|заявил|а также|и (?:{POST}|{NAME},))))"
)
BEFORE = re.compile(
    rf"(?P<office>{POST}{REST}?(?:\s+в\s+(?:{ANY_COUNTRY}))?)\s*,?\s+"
    rf"{HONORIFIC}(?P<person>{NAME})(?P<chair1>{CHAIR})?"
)
BARE = re.compile(
    rf"(?P<office>{POST}(?:\s+[а-яё-]+){{0,6}}?\s+(?:{ANY_COUNTRY})(?![а-яё])(?"
    rf":\s+в\s+(?:{ANY_COUNTRY}))?)(?!\s+[А-ЯЁ])(?P<chair1>{CHAIR})?"
)
PLURAL = re.compile(
    rf"(?:[Мм]инистр\w+ иностранных дел|[Гг]лав\w+ (?:МИД"
    rf"|внешнеполитических ведомств)|[Пп]резидент\w+"
    rf"|[Зз]аместител\w+ "
    rf"министров иностранных дел)\s+(?P<list>{ANY_COUNTRY}(?:(?:,\s*|\s+и\s+"
    rf"|,?\s+а также\s+){ANY_COUNTRY})+)"
)
LABEL = re.compile(
    rf"^\s*(?:[-•*"
    rf"|]\s*)?(?:от\s+)?(?P<label>{ANY_COUNTRY})(?P<chair>\s*\([^)]*председат[^"
    rf")]*\))?\s*(?:[:|]|\s-\s)\s*(?P<rest>[^\n]+)",
    re.M,
)
FROM = re.compile(
    rf"\b[Оо]т\s+(?P<country>{ANY_COUNTRY})\s*(?:-|:|участвовал\w*|был\w*"
    rf"|приня\w+ участие|,)?\s*"
)
LED = re.compile(
    rf"(?:[Оо]т(?: имени)?|[Дд]елегаци\w+"
    rf"|[Сс]торону)\s+(?P<country>{ANY_COUNTRY})\s*(?:-|:|участвовал\w*"
    rf"|возглав\w+|представ\w+|был\w*|прибыл\w*|принял\w* участие"
    rf"|присутствовал\w*)?\s+(?P<office>{POST}[^.,;()\n]*)"
)
BEHALF = re.compile(
    r"[^.;\n]{0,60}?(?:от имени|вместо|по поручению"
    r"|в качестве представителя)\s+(?P<behalf>[^.;,\n()]+)"
)
NOT_NAMES = re.compile(
    rf"(?:{ANY_COUNTRY})|Центральн|Республик|Диалог|Министерств|Совместн|Встреч"
    rf"|Заседани|Токи|Государств|Азия|Правительств|Посольств|Председател"
    rf"|Стороны|Участник|План|Дорожн|Премьер|Президент|Министр|Посол|Глав"
)


def mentions_in(page, start, end, home=None):
    """Everyone in this part of a Russian text, in order."""
    found = []
    for reader in (_labelled, *_in_their_order(page, start, end), _bare, _led, _plural):
        for mention in reader(page, start, end, home):
            if not any(m.start < mention.end and mention.start < m.end for m in found):
                found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _in_their_order(page, start, end):
    """Names stand before their offices or after them; the first of a text tells."""
    after, before = (
        AFTER.search(page.flat, start, end),
        BEFORE.search(page.flat, start, end),
    )
    if after and before and before.start() < after.start():
        return _before, _after
    return _after, _before


def _labelled(page, start, end, home=None):
    for match in LABEL.finditer(page.flat, start, end):
        code = code_of(match["label"])
        first, last = match.span("rest")
        inner = list(_after(page, first, last, code)) or list(
            _before(page, first, last, code)
        )
        for one in inner:
            yield Mention(
                **{**one.__dict__, "country": code, "country_at": match.span("label")}
            )


def _after(page, start, end, code=None):
    for match in AFTER.finditer(page.flat, start, end):
        if mention := _mention(page, match, start, end, code):
            yield mention


def _before(page, start, end, code=None):
    for match in BEFORE.finditer(page.flat, start, end):
        if mention := _mention(page, match, start, end, code):
            yield mention


def _bare(page, start, end, home=None):
    for match in BARE.finditer(page.flat, start, end):
        if mention := _mention(page, match, start, end, None):
            yield mention


def _led(page, start, end, home=None):
    """От Японии участвовал специальный представитель: an office after its country."""
    for match in LED.finditer(page.flat, start, end):
        code = code_of(match["country"])
        if mention := _mention(page, match, start, end, code):
            yield mention


def _plural(page, start, end, home=None):
    """Министры иностранных дел Казахстана и ...: countries; their office is plural."""
    for match in PLURAL.finditer(page.flat, start, end):
        for code, a, b in codes_in(page.flat, *match.span("list")):
            yield Mention(a, b, code, (a, b))


def _mention(page, match, start, end, code):
    words = match.groupdict()
    person = words.get("person")
    if person and NOT_NAMES.search(person):
        return None
    first, last = match.span("office")
    last -= len(match["office"]) - len(match["office"].rstrip(" ,-"))
    country = (
        country_of(page.flat[first:last]) or code or _from(page, start, match.start())
    )
    if country is None:
        return None
    at = next(
        ((a, b) for c, a, b in codes_in(page.flat, first, last) if c == country),
        (first, last),
    )
    office = page.words(first, last)
    after = re.match(CHAIR, page.flat[match.end() : end])
    behalf = BEHALF.match(page.flat, match.end(), end)
    return Mention(
        match.start(),
        match.end(),
        country,
        at,
        page.words(*match.span("person")) if person else None,
        match.span("person") if person else None,
        office,
        (first, last),
        rank_of(office),
        bool(words.get("chair1") or words.get("chair2") or after),
        page.words(*behalf.span("behalf")) if behalf else None,
        behalf.span("behalf") if behalf else None,
    )


def _from(page, start, before):
    found = list(FROM.finditer(page.flat, start, before))
    if found and before - found[-1].end() < 30:
        return code_of(found[-1]["country"])
    return None
