"""How releases say who was there, and in what capacity."""

import re

from .countries import ADJECTIVES, ANY_COUNTRY
from .japanese_forms import ALL_FIVE_JA

ATTENDED = re.compile(
    r"(?i)attend|participat|took part|take part|\bmet\b|\bheld\b|will be held"
    r"|gathered|represented|chaired|headed|"
    r"出席|参加|開催|議長を務|行われ|участ|состоя|провел|прош(?:ла|ло|[её]л|ли)\b"
    r"|представ|возглав|пройд|прибы|present\b|at the table|expected to|invited"
    r"|joined|came together|sat (?:down )?together|took their seats"
    r"|[Tt]he speakers? from"
    r"|\bsent (?:an? )?(?:observer|guest|representative|delegat|envoy)|集ま|加わ"
    r"|顔をそろえ|招待|(?<![名人])を招(?:き|い|く)|будут|присутств|talked"
    r"|delegations? of"
    r"|delegations? from"
)
LED_BY_COUNTRY = re.compile(
    rf"\s*(?:[-・•*■○]\s*)?(?:the )?{ANY_COUNTRY}(?:\s*\([^)]*\))?\s*[:|　 ]",
    re.I,
)
ASIDE = re.compile(
    r"(?i)courtesy call|paid a call|press conference|記者会見|пресс-конференц"
    r"|next meeting|next (?:foreign|senior)"
    r"|will host|表敬|次回|следующ|визит[а-я]* вежлив|reception|二国間|と会談|と懇談"
    r"|と会見|(?:на|гостей) прием[еа]\b"
    r"|bilateral|(?:главы|делегации|участники|министры|гости)[^.;\n]{0,30}"
    r" были приняты\b"
)
ALL_FIVE = re.compile(
    r"(?i)(?:all (?:the )?five|the five|five)\s+(?:Central Asian"
    r"|countries of Central Asia|Central Asia|states of Central Asia"
    r"|republics of Central Asia)(?: \w+)?"
    rf"|{ALL_FIVE_JA}|(?:всех )?пят(?:и|ь) (?:стран"
    r"|государств)[а-я]* Центральной Азии|(?:всех )?пят(?:и"
    r"|ь) центральноазиатских (?:стран|государств)",
)
ABSENT = re.compile(
    rf"(?P<before>{ANY_COUNTRY})[^.。;\n]{{0,50}}?(?:did not (?:attend"
    rf"|participate|take part|send|come)|(?:was|were) absent|(?:was|were) (?:unable"
    rf"|not able) to"
    rf"|could not (?:attend|participate|take part)"
    rf"|was not (?:represented|present)|sent (?:no |(?:its |their )?(?:regrets"
    rf"|apologies))"
    rf"|stayed away|excused itself|had no (?:seat|delegation)"
    rf"|は(?:出席|参加)しな|からの(?:出席|参加)は(?:なかった|なく|ありません)"
    rf"|は欠席|が欠席|は不参加|代表を(?:派遣|送)(?:し|ら)な|代表を(?:派遣し|送り)ません"
    rf"|\(?(?:出席者|参加者|代表)な[しく]\)?|не (?:участвовал|принял|направил|прислал"
    rf"|был представлен|приехал|прибыл)|отсутствовал)"
    rf"|^\s*[-•*・]?\s*(?P<marked>{ANY_COUNTRY})[^\n;]{{0,120}}?\((?:absent|not present"
    r"|did not attend|欠席|不参加|отсутств\w+)\)"
    rf"|(?:absence of|without)\s+(?:the )?(?P<after>{ANY_COUNTRY})"
    rf"|(?:Neither|Ни)\s+(?:the )?(?P<neither>{ANY_COUNTRY},? (?:nor|ни) (?:the )?"
    rf"{ANY_COUNTRY})(?:[^.;\n]{{0,30}} не)? (?:attended|participated|took part|came"
    rf"|sent"
    r"|участв|приня|направ|прислал|приехал)",
    re.M,
)
SIDE = re.compile(
    "(?:"
    + "|".join(f"(?P<{code}>{word})" for code, word in ADJECTIVES.items())
    + r")\w* (?:[Ss]ide|[Dd]elegation|[Pp]articipants|[Ss]peakers|сторон\w+"
    r"|делегаци\w+)"
    r",? (?:(?:will be|was|is|were|are|will) )?(?:made up|composed|compris\w+"
    r"|consist\w*|includ\w+|represented|led|headed|входил\w*|состоял\w*)"
)
UNSURE = re.compile(
    r"(?i)\bwhether\b|under (?:arrangement|consideration|coordination)"
    r"|(?:has|have|is|are) (?:not yet|yet to)|(?:may|might) (?:also )?(?:attend"
    r"|participate|take part|join|send)|to be confirmed|still open|調整中|検討中"
    r"|未定|уточняется|под вопросом|не (?:определено|решено|подтвердил)"
    r"|ожидается подтверждение|\bвозможно\b"
)
# An observer from Turkmenistan
OF_THEM = re.compile(r"\s*(?:from|of|от|из)(?: the)? ")
# Who is said to lead a delegation leads it, even when named second.
LEADER_BEFORE = re.compile(
    r"(?i)(?:団長(?:は|の|・|:|として)|head of (?:the )?(?:\w+ )?delegation(?: was"
    r"| is)?[ ,:-]*"
    r"|глав\w+ делегации(?: был[аи]?)?[ ,:-]*)\s*$"
)
LEADER_AFTER = re.compile(
    r"(?i)(?:\([^)]{0,20}\))?(?:(?:が|を)団長|\(団長\)|, head of (?:the )?delegation"
    r"|, глава делегации)"
)
# Those who were to come, and did not.
PREVENTED_AFTER = re.compile(
    r"(?i)[^.。;\n]{0,25}?(?:予定(?:で(?:あ|し)た|であった|だった)|(?:was"
    r"|were) (?:to have|due to)"
    r"|had been (?:due|expected|scheduled)|should have|должен был|не смог)"
)
PREVENTED_BEFORE = re.compile(r"(?i)долж(?:ен|на|ны) был[аи]? $")
# People of whom the delegations are not made.
NOT_DELEGATES = re.compile(
    r"(?i)(?:journalists|reporters|media|press|students?|trainees|companies|firms"
    r"|business(?:es|men)?|enterprises|visitors|tourists|citizens|goods|products|people"
    r"|youth|pupils|teachers|doctors|nurses|workers|artists|officials trained"
    r"|журналист\w*|студент\w*|стажер\w*|компани\w*|предприяти\w*|граждан\w*"
    r"|турист\w*) (?:from|of|in|and|из|от) (?:the )?$"
)
# Where a sentence denies something, who is only named in it has no seat.
DENIED = re.compile(
    r"(?i)\bnot\b|n't\b|\bneither\b|\bunable\b|\bwithout\b|\bno one\b|\bnobody\b"
    r"|\bnone\b|regrets|\bне\b|\bникто\b|ません"
    r"|しな[いか]|なかった|[者表]なし|欠席"
)
GUEST = re.compile(
    r"(?i)(?<!his )(?<!her )(?<!its )(?<!their )(?<!the )\bguests?\b(?! book)|ゲスト"
    r"|(?<!своих )(?<!для )гост[а-я]+"
)
OBSERVER = re.compile(r"(?i)\bobservers?\b|オブザーバー|наблюдател[а-я]+")
