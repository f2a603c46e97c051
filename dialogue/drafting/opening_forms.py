"""How releases write their publisher, labels and date lines."""

import re

from .cities import ANY_CITY
from .countries import ANY_COUNTRY, SPELLINGS

TIME = re.compile(
    r"(?i)\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?"
    r"|\d{1,2}\s*時(?:\s*\d{1,2}\s*分)?(?:頃)?|午前|午後|\((?:JST|GMT[^)]*)\)"
)
PUBLISHERS = {
    "JP": r"(?:The )?Min\w{1,7}y of Foreign Affairs(?: of Japan|,? Japan|,? Tokyo)"
    r"|Ministry of Economy, Trade and Industry(?: of Japan|, Japan)?"
    r"|日本国?外務省|外務省報道官|外務省(?:欧州局[\w・]*)?|経済産業省|首相官邸"
    r"|Prime Minister's Office of Japan|Министерство иностранных дел Японии"
    r"|МИД Японии",
    "KZ": r"Ministry of Foreign Affairs of (?:the Republic of )?Kazakhstan"
    r"|Министерство иностранных дел (?:Республики Казахстан|Казахстана)"
    r"|МИД (?:РК|Казахстана|Республики Казахстан)",
    "KG": r"Ministry of Foreign Affairs of (?:the )?Kyrgyz(?: Republic|stan)"
    r"|Министерство иностранных дел (?:Кыргызской Республики|Кыргызстана)"
    r"|МИД (?:КР|Кыргызстана|Кыргызской Республики)",
    "TJ": r"Ministry of Foreign Affairs of (?:the Republic of )?Tajikistan"
    r"|Министерство иностранных дел (?:Республики Таджикистан|Таджикистана)"
    r"|МИД (?:РТ|Таджикистана|Республики Таджикистан)",
    "TM": r"Ministry of Foreign Affairs of Turkmenistan"
    r"|Министерство иностранных дел Туркменистана|МИД Туркменистана",
    "UZ": r"Ministry of Foreign Affairs of (?:the Republic of )?Uzbekistan"
    r"|Министерство иностранных дел (?:Республики Узбекистан|Узбекистана)"
    r"|МИД (?:РУз|Узбекистана|Республики Узбекистан)",
}
COUNTRIES = {code: SPELLINGS[code] for code in PUBLISHERS}
EMBASSY = (
    rf"Embassy of (?:the )?(?:{{0}})(?: (?:in|to) (?:the )?{ANY_COUNTRY})?"
    rf"|在{ANY_COUNTRY}(?:{{0}})国?大使館|駐日(?:{{0}})大使館"
    rf"|Посольство (?:{{0}})(?: в {ANY_COUNTRY})?"
)
OFFICE = (
    r"(?:Press (?:Service|Office|Department) of the (?:President|Ministry of Foreign"
    r" Affairs)|(?:Office|Administration) of the President|Ministry of [A-Z][a-z]+"
    r"(?:(?:,| and| of|) [A-Z][a-z]+){0,4}) of (?:the )?(?:{0})"
    r"|(?:Пресс-служба|Администрация) (?:Президента|Правительства|МИД|Министерства"
    r" иностранных дел) (?:{0})|Министерство(?: [а-я]+){1,6} (?:{0})"
)
PUBLISHER = re.compile(
    "|".join(
        f"(?P<{code}>{words}|{EMBASSY.replace('{0}', COUNTRIES[code])}"
        f"|{OFFICE.replace('{0}', COUNTRIES[code])})"
        for code, words in PUBLISHERS.items()
    )
)
TYPED = re.compile(
    r"M\w{4,8}y of (?:Foreign Affairs|Economy, Trade and Industry),?(?: of)? Japan"
)
BARE_PUBLISHER = re.compile(r"Ministry of Foreign Affairs|外務省|МИД")
PUBLISHED_LABEL = re.compile(
    r"(?i)(?:published|issued|posted|updated|date of (?:issue|publication)"
    r"|release date|掲載日?|発表日?|公表日?|更新日?|опубликовано"
    r"|дата публикации)\s*(?:on)?\s*:?\s*"
)
EVENT_LABEL = re.compile(
    r"(?i)\s*(?:\(?\d{1,2}\)?[.\s]*|[・■○●◆\-]\s*)?(?:date(?: and (?:time|place"
    r"|venue))?|when|日時(?:・場所)?|日程(?:(?:及び|・|と)(?:場所|会場))?"
    r"|開催日(?:時)?|期日|日時及び場所"
    r"|日時・会場"
    r"|дата(?: и место)?(?: проведения)?|время(?: и место)? проведения"
    r"|когда)\s*(?:[:|]|\s)\s*"
)
# A day in the line of a place opens a text, or closes a statement.
DATELINE = re.compile(
    rf"\s*(?i:{ANY_CITY})(?:\s*\([^)]{{1,30}}\)|, {ANY_COUNTRY})?\s*[,.]?\s+(?:on )?"
)
AFTER_DATELINE = re.compile(r"\s*(?:\.|:|-|\([^)]{1,30}\)\s*[.:-])\s+\S")
CLOSING = re.compile(
    rf"\s*(?:Done|Signed|Issued|Adopted|Made) (?:in|at) (?:the city of )?{ANY_CITY}"
    rf"(?:, {ANY_COUNTRY})?,? on |\s*(?:Совершено|Подписано|Принято) в (?:г\. ?"
    rf"|городе )?"
    rf"{ANY_CITY},? "
)
NUMBERED = re.compile(r"\((?:\d{1,2}|[ivx]{1,4})\)")
BRACKETED = re.compile(r"\[[^\]]*\]|【[^】]*】|\([^)]*\)")
BODY_ENDS = re.compile(r"[.。!?][\"')\]]*\s*$|(?:\)。|。\))\s*$")
