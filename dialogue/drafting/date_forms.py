"""The forms in which releases write days and months."""

import re

from . import calendars

EN_MONTH = "|".join(
    sorted([*calendars.ENGLISH, *(f"{n[:3]}\\." for n in calendars.ENGLISH), "Sept\\."])
)
EN_MONTH = f"(?P<month>{EN_MONTH})"
RU_MONTH = f"(?P<month>{'|'.join(calendars.RUSSIAN)})"
EN_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
EN_BEFORE = rf"(?:(?P<weekday>{EN_WEEKDAY})\.?,?\s+(?:the\s+)?)?"
EN_AFTER = rf"(?:\s*\(\s*(?P<weekday2>{EN_WEEKDAY})\.?\s*\))?"
TH = r"(?:st|nd|rd|th)?"
TO = r"\s*(?:-|to|and|through|until)\s*"
EN_YEAR = r"(?P<year>(?:19|20)\d\d)"
RU_WEEKDAY = r"понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье"
JA_WEEKDAY = (
    r"(?:\s*\(\s*(?P<weekday{0}>[月火水木金土日])(?:曜日?)?\s*(?:[・,]\s*祝日?)?\))?"
)
JA_DAY = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
JA_YEAR = (
    r"(?:(?P<year>(?:19|20)\d\d|[一二][〇九][〇一二三四五六七八九]{2})\s*年"
    r"(?:\s*\([^)]{2,6}\))?"
    rf"|(?P<era>明治|大正|昭和|平成|令和)\s*(?P<era_year>{JA_DAY}|元)\s*年"
    r"(?:\s*\(\d{4}年?\))?"
    r"|(?P<near_year>本|今|同|昨|来)年)\s*"
)
JA_MONTH = rf"(?:(?P<month>{JA_DAY})\s*|(?P<near_month>今|本|来|先))月"
JA_TO = r"\s*(?:-|~|〜|から|及び|・|と|,)\s*"

FORMS = [
    # August 7-8, 2010; June 30 - July 2, 2010; August 28,2004
    rf"{EN_BEFORE}\b{EN_MONTH}\s*(?P<day>\d{{1,2}}){TH}\b{EN_AFTER}"
    rf"(?:{TO}(?:(?:{EN_WEEKDAY}),?\s+)?(?:{EN_MONTH.replace('month', 'month2')}\s*)?"
    rf"(?P<day2>\d{{1,2}}){TH}\b(?!\s*[:.]\d)(?:\s*\((?:{EN_WEEKDAY})\.?\))?)?"
    rf"(?:\s*,?\s*\b{EN_YEAR}\b)?",
    # 28 August 2004; 7-8 August 2010; 30 June - 2 July 2010
    rf"{EN_BEFORE}\b(?P<day>\d{{1,2}}){TH}{EN_AFTER}"
    rf"(?:\s+{EN_MONTH.replace('month', 'month1')})?"
    rf"(?:{TO}(?P<day2>\d{{1,2}}){TH})?\s+(?:of\s+)?{EN_MONTH}\b"
    rf"(?:\s*,?\s*{EN_YEAR}\b)?{EN_AFTER.replace('weekday2', 'weekday3')}",
    # 2004年8月28日; 平成十八年二月二日; 12月19日から20日; 今月16日; 本年1月26日
    rf"(?:{JA_YEAR})?{JA_MONTH}\s*(?P<day>{JA_DAY})\s*日"
    rf"{JA_WEEKDAY.format('')}"
    rf"(?:{JA_TO}(?:(?P<month2>{JA_DAY})\s*月\s*)?(?P<day2>{JA_DAY})\s*日"
    rf"{JA_WEEKDAY.format('4')})?",
    # 12月19・20日
    rf"(?:{JA_YEAR})?(?P<month>\d{{1,2}})\s*月\s*(?P<day>\d{{1,2}})\s*[-~〜・,]\s*"
    r"(?P<day2>\d{1,2})\s*日",
    # 本18日(土曜日); 同日 is no day of its own
    rf"(?P<near_day>本|今|昨|来|明)\s*(?P<day>{JA_DAY})\s*日{JA_WEEKDAY.format('')}"
    rf"(?:{JA_TO}(?P<day2>{JA_DAY})\s*日{JA_WEEKDAY.format('4')})?",
    # 18 мая 2019 года; 19-20 декабря с.г.; 30 июня - 2 июля
    rf"(?:(?P<weekday>{RU_WEEKDAY}),?\s+)?\b(?P<day>\d{{1,2}})"
    rf"(?:\s+{RU_MONTH.replace('month', 'month1')})?"
    rf"(?:\s*(?:-|и|по|до)\s*(?P<day2>\d{{1,2}}))?\s+{RU_MONTH}\b"
    r"(?:\s+(?:(?P<year>(?:19|20)\d\d)(?:\s*(?:года?|г\.))?"
    r"|(?P<this_year>с\.\s*г\.|сего года|этого года|текущего года)))?"
    rf"(?:\s*,?\s*\(?(?P<weekday3>{RU_WEEKDAY})\)?)?",
    # 2025-12-20; 2019/6/13; 24.07.2024
    r"\b(?P<year>(?:19"
    r"|20)\d\d)\s*(?P<sign>[-/.])\s*(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})"
    r"\b",
    r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)\b",
]
PATTERNS = [re.compile(form, re.I) for form in FORMS]
MONTH_ONLY = [
    re.compile(rf"\b{EN_MONTH}\s*,?\s+{EN_YEAR}\b", re.I),
    re.compile(rf"{JA_YEAR}(?P<month>{JA_DAY})\s*月(?!\s*(?:{JA_DAY}))", re.I),
    re.compile(
        rf"\b(?P<month>{'|'.join(calendars.RUSSIAN_IN + calendars.RUSSIAN)})"
        r"\s+(?P<year>(?:19|20)\d\d)",
        re.I,
    ),
]
