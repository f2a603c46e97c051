"""How releases say who was there, and in what capacity."""

import re

from .countries import ANY_COUNTRY

ATTENDED = re.compile(
    r"(?i)attend|participat|took part|take part|\bmet\b|\bheld\b|will be held"
    r"|gathered|represented|chaired|headed|"
    r"出席|参加|開催|議長を務|行われ|участ|состоя|провел|прош(?:ла|ло|[её]л)"
    r"|представ|возглав|пройд|прибы|present\b|at the table|expected to|invited"
    r"|joined|came together|集ま|招待|будут|присутств|talked|delegations? of"
    r"|delegations? from"
)
ASIDE = re.compile(
    r"(?i)courtesy call|paid a call|next meeting|next (?:foreign|senior)"
    r"|will host|表敬|次回|следующ|визит[а-я]* вежлив|reception|二国間"
    r"|bilateral"
)
ALL_FIVE = re.compile(
    r"(?i)(?:all (?:the )?five|the five|five)\s+(?:Central Asian"
    r"|countries of Central Asia|Central Asia|states of Central Asia"
    r"|republics of Central Asia)(?: \w+)?"
    r"|中央アジア\s*(?:5|五)\s*[かヵカケヶ箇]?国|(?:всех )?пят(?:и|ь) (?:стран"
    r"|государств)[а-я]* Центральной Азии|(?:всех )?пят(?:и"
    r"|ь) центральноазиатских (?:стран|государств)"
)
ABSENT = re.compile(
    rf"(?P<before>{ANY_COUNTRY})[^.。;\n]{{0,50}}?(?:did not (?:attend"
    rf"|participate|take part)|was absent|could not attend|was not represented"
    rf"|は欠席|が欠席|は不参加|не участвовал|не принял|отсутствовал)"
    rf"|(?:absence of|without)\s+(?:the )?(?P<after>{ANY_COUNTRY})"
)
GUEST = re.compile(r"(?i)\bguests?\b|ゲスト|гост[а-я]+")
OBSERVER = re.compile(r"(?i)\bobservers?\b|オブザーバー|наблюдател[а-я]+")
