"""Names of months, weekdays and eras, and what day they make."""

from datetime import date

from .number_words import calendar_number

ENGLISH = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
RUSSIAN = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
RUSSIAN_IN = [
    "январе",
    "феврале",
    "марте",
    "апреле",
    "мае",
    "июне",
    "июле",
    "августе",
    "сентябре",
    "октябре",
    "ноябре",
    "декабре",
]
MONTHS = {
    name: number
    for names in (ENGLISH, RUSSIAN, RUSSIAN_IN, [name[:3] for name in ENGLISH])
    for number, name in enumerate(names, 1)
} | {"sept": 9}
WEEKDAYS = {
    name: number
    for names in (
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "月火水木金土日",
        [
            "понедельник",
            "вторник",
            "среда",
            "четверг",
            "пятница",
            "суббота",
            "воскресенье",
        ],
        [
            "понедельник",
            "вторник",
            "среду",
            "четверг",
            "пятницу",
            "субботу",
            "воскресенье",
        ],
    )
    for number, name in enumerate(names)
}
ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
RELATIVE = {"本": 0, "今": 0, "同": 0, "昨": -1, "来": 1, "明": 1, "先": -1}


def day(year, month, number) -> date | None:
    """The day, or None when the calendar has none such."""
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        return None


def era_year(era: str, year: str) -> int:
    """平成28 is 2016; the first year of an era is 元."""
    return ERAS[era] + (1 if year == "元" else calendar_number(year))


def weekday(word: str) -> int:
    word = word.lower()
    return WEEKDAYS[word] if word in WEEKDAYS else WEEKDAYS[word[:3]]
