"""Numbers written in words or in ideographs, and what they come to."""

import re
from decimal import Decimal

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
LARGE = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
EN_WORD = "|".join(sorted([*ONES, *LARGE], key=len, reverse=True))
# Thirty-five; two thousand five hundred; a hundred and twenty.
EN_NUMBER = (
    rf"(?:{'|'.join(sorted(ONES, key=len, reverse=True))}"
    rf"|(?<!half )a(?= (?:{'|'.join(LARGE)})\b))"
    rf"(?:(?:[\s-]| and )(?:{EN_WORD})\b)*+"
)

RU_WORDS = {
    "один": 1, "одного": 1, "одну": 1, "два": 2, "две": 2, "двух": 2, "три": 3,
    "трех": 3, "четыре": 4, "четырех": 4, "пять": 5, "пяти": 5, "шесть": 6,
    "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9,
    "девяти": 9, "десять": 10, "десяти": 10, "двадцать": 20, "двадцати": 20,
    "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40, "сто": 100,
    "ста": 100, "двести": 200, "двухсот": 200, "триста": 300, "трехсот": 300,
    "четыреста": 400, "четырехсот": 400, "пятьсот": 500, "пятисот": 500,
    "шестьсот": 600, "шестисот": 600, "семьсот": 700, "семисот": 700,
    "восемьсот": 800, "восьмисот": 800, "девятьсот": 900, "девятисот": 900,
    "пятьдесят": 50, "пятидесяти": 50, "шестьдесят": 60, "шестидесяти": 60,
    "семьдесят": 70, "семидесяти": 70, "восемьдесят": 80, "восьмидесяти": 80,
    "девяносто": 90, "девяноста": 90,
}  # fmt: skip
TEENS = ["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"]
RU_WORDS |= {
    f"{stem}надцат{end}": place
    for place, stem in enumerate(TEENS, 11)
    for end in ("ь", "и")
}
RU_WORD = "|".join(sorted(RU_WORDS, key=len, reverse=True))
# Сто двадцать пять; тысячу; около тысячи, while тысячи alone is no number.
RU_NUMBER = (
    rf"(?:(?:{RU_WORD})(?: (?:{RU_WORD})\b)*+|тысяч[ау]"
    r"|(?:(?<=около )|(?<=более )|(?<=менее )|(?<=свыше )|(?<=порядка ))тысячи)"
)

KANJI = {each: place for place, each in enumerate("一二三四五六七八九十", 1)}
JA_NUMBER = "[一二三四五六七八九十百千万億]+"
DIGITS = {"〇": "0"} | {each: str(place) for each, place in KANJI.items() if place < 10}


def english_number(words: str) -> Decimal:
    """2500 for two thousand five hundred."""
    total = part = 0
    for word in re.split(r"[\s-]+", words.lower()):
        if word in LARGE and word != "hundred":
            total, part = total + max(part, 1) * LARGE[word], 0
        elif word == "hundred":
            part = max(part, 1) * 100
        else:
            part += ONES.get(word, 0)
    return Decimal(total + part)


def russian_number(words: str) -> Decimal:
    """125 for сто двадцать пять."""
    if words.lower().startswith("тысяч"):
        return Decimal(1000)
    return Decimal(sum(RU_WORDS[word] for word in words.lower().split()))


def kanji_number(word: str) -> int:
    """31 for 三十一, 1600 for 千六百, 20,000 for 二万, 2005 for 二〇〇五."""
    if "〇" in word:
        return int("".join(DIGITS.get(each, "") for each in word))
    total = part = one = 0
    for each in word:
        if each in "万億":
            large = {"万": 10**4, "億": 10**8}[each]
            total, part, one = total + max(part + one, 1) * large, 0, 0
        elif each in "十百千":
            part, one = part + max(one, 1) * {"十": 10, "百": 100, "千": 1000}[each], 0
        else:
            one = KANJI[each]
    return total + part + one


def calendar_number(word: str) -> int:
    """28 for 28 and for 二十八: a day, a month or a year."""
    return int(word) if word.isdigit() else kanji_number(word)
