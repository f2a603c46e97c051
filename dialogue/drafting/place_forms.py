"""How releases write where a meeting is."""

import re

from .cities import ANY_CITY
from .countries import ANY_COUNTRY

HYBRID = re.compile(
    r"(?i)\bhybrid\b|ハイブリッド|対面(?:及び|と|・|\+)オンライン|гибридн[а-я]*"
    r"|смешанн[а-я]* формат[а-я]*|both in person and online"
    r"|in person and online"
)
ONLINE = re.compile(
    r"(?i)\bonline\b|\bvirtual(?:ly)?\b|video[- ]?(?:conference|tele|link"
    r"|meeting)\w*|by video\b|via video|teleconference|オンライン(?!も)"
    r"|テレビ会議|ビデオ会議|テレビ会合|онлайн|видеоконференц[а-я]*"
    r"|видео-?связ[а-я]*|дистанционн[а-я]*|виртуальн[а-я]*"
)
# One who joins by video tells nothing of the others.
SOME_ONLINE = re.compile(
    r"(?i)(?:follow|join|attend|participat|connect|speak|address|подключ|присоедин)\w*"
    r"[^,.;]{0,15}$"
)
SOME_ONLINE_AFTER = re.compile(r"で?(?:加わ|参加|出席)")
PLACE_LABEL = re.compile(
    r"(?i)\s*(?:\(?\d{1,2}\)?[.\s]*|[・■○●◆\-]\s*)?(?:place|venue|location"
    r"|where|場所|会場|開催地|日[時程](?:・|及び|と)(?:場所|会場)"
    r"|date and (?:place|venue)"
    r"|место(?: проведения)?|дата и место(?: проведения)?)\s*(?:[:|]"
    r"|\s)\s*(?P<rest>[^\n]*)"
)
NOT_THE_PLACE = re.compile(
    r"(?i)(?:embassy|ambassador|visit(?:ing|ed)?|from|based|resident|next"
    r"|следующ\w+|посол\w*|駐|次回|在)[^,.;。]{0,25}$"
)
IN = re.compile(
    r"(?i)(?:\b(?:in|at)\b[^,.;。]{0,40}|於\s*:?\s*[^、。,]{0,12}|\b(?:в|городе"
    r"|г\.)\s+(?:[^,.;]{0,30}\s)?)$"
)
AFTER_JA = re.compile(r"(?:\([^)]{0,30}\))?(?:市内?)?(?:で|において|にて|の|に於|・)")
VENUE_EN = re.compile(
    r"\bat (?:the )?(?P<venue>(?:[A-Z][\w'-]*"
    r"|\"[A-Z][\w' -]+\")(?:[ -](?:[A-Z][\w'-]*|of|for|the|and"
    r"|\"[A-Z][\w' -]+\"))*)"
)
# Place: Astana, Palace of Peace.
VENUE_AFTER_CITY = re.compile(
    rf"\s*(?:г\. ?)?{ANY_CITY}(?:, {ANY_COUNTRY})?, (?P<venue>[^,;(\n]{{3,80}})"
)
VENUE_WORD = re.compile(
    r"House|Palace|Hotel|Cent(?:er|re)|Ministry|Residence|Hall|Building"
    r"|University|Complex|Museum|Institute|Headquarters|Club|Otani|Office"
    r"|Двор|Дом\b|Отел|Гостиниц|Резиденци|Центр\b|Здани|Зал\b|Музе|Университет"
)
VENUE_JA = re.compile(
    r"(?P<venue>[^、。,\s()「」:]{0,60}?(?:公館|外務省|経済産業省|会館|迎賓館|宮殿?"
    r"|公邸|センター|大学|会議[場所]|ホール|庁舎|(?:外務省"
    r"|経済産業省)[^、。\s]{0,12}?(?:会議室|ホール|講堂)"
    r"|ホテル(?:・?[ァ-ヴー・A-Za-z]+)?|[ァ-ヴー・]{1,30}ホテル))"
    r"(?:\([^)]*\))?(?:において|にて|で(?!き|す|あ|は)|に於)"
)
VENUE_RU = re.compile(
    r"\bв(?:о)? (?P<venue>(?:здании|гостинице|отеле|резиденции"
    r"|Государственной резиденции|государственной резиденции|[Дд]ворце"
    r"|[Дд]оме при[её]мов|конгресс-центре|Конгресс-центре)(?: (?!состо|прош|под"
    r"|в )[^\s,.;]+){0,5})"
)
