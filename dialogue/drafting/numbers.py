"""Ordinals and quantities as releases write them, in words and in figures."""

import re
from decimal import Decimal

EN_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
RU_ORDINALS = [
    "перв",
    "втор",
    "трет",
    "четверт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
    "двадцат",
]
RU_END = r"(?:ьего|ьему|ьей|ьем|ья|ье|ий|ьи|ая|ой|ое|ый|ого|ому|ом|ую|ых)"
ROMANS = [
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
    "XVIII",
    "XIX",
    "XX",
]
EN_ORDINAL = rf"(?:{'|'.join(EN_ORDINALS)})\b|\d{{1,2}}\s?(?:st|nd|rd|th)\b"
RU_ORDINAL = (
    rf"(?:{'|'.join(RU_ORDINALS)}){RU_END}\b"
    r"|\d{1,2}\s?-\s?(?:я|е|й|го|м|ая|ое|ый|ом|ой|ю)\b"
)
ROMAN_ORDINAL = (
    rf"\b(?:{'|'.join(sorted(ROMANS, key=len, reverse=True))})(?:-(?:я|е|й|го|м|ю))?\b"
)
JA_ORDINAL = (
    r"第\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*回|初(?:めて)?の|第\s*\d{1,2}\s*回"
)
KANJI = {each: place for place, each in enumerate("一二三四五六七八九十", 1)}

MULTIPLES = {
    "trillion": 10**12,
    "billion": 10**9,
    "million": 10**6,
    "thousand": 10**3,
    "兆": 10**12,
    "億": 10**8,
    "千万": 10**7,
    "百万": 10**6,
    "万": 10**4,
    "千": 10**3,
    "百": 10**2,
}
RU_MULTIPLES = {
    "трлн": 10**12,
    "триллион": 10**12,
    "млрд": 10**9,
    "миллиард": 10**9,
    "млн": 10**6,
    "миллион": 10**6,
    "тыс": 10**3,
    "тысяч": 10**3,
}
EN_WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
TENS |= {
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "a hundred": 100,
    "one hundred": 100,
}
TENS |= {"a thousand": 1000, "one thousand": 1000}
WORDS = {word: place for place, word in enumerate(EN_WORDS, 1)} | TENS
RU_WORDS = {
    "двух": 2, "два": 2, "две": 2, "трёх": 3, "трех": 3, "три": 3, "четырёх": 4,
    "четырех": 4, "четыре": 4, "пять": 5, "пяти": 5, "шесть": 6, "шести": 6,
    "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "десять": 10,
    "десяти": 10, "двадцать": 20, "двадцати": 20, "тридцать": 30, "сорок": 40,
    "пятьдесят": 50, "сто": 100, "ста": 100, "двести": 200, "пятьсот": 500,
    "тысяча": 1000, "тысячи": 1000, "тысячу": 1000, "одного": 1, "один": 1,
}  # fmt: skip


def ordinal(word: str) -> int | None:
    """3 for third, 3rd, III, 第3回, третье; None when it is no ordinal."""
    word = word.strip().lower()
    if digits := re.search(r"\d{1,2}", word):
        return int(digits[0])
    for place, stem in enumerate(EN_ORDINALS, 1):
        if word == stem:
            return place
    for place, stem in enumerate(RU_ORDINALS, 1):
        if re.fullmatch(stem + RU_END, word):
            return place
    roman = word.split("-")[0].upper()
    if roman in ROMANS:
        return ROMANS.index(roman) + 1
    if kanji := re.search(r"[一二三四五六七八九十]+", word):
        return kanji_number(kanji[0])
    return None


def kanji_number(word: str) -> int:
    tens, ten, ones = word.rpartition("十")
    value = 10 * (KANJI[tens] if tens else 1) if ten else 0
    return value + (KANJI[ones] if len(ones) == 1 else 0)


def amount(figure: str, multiple: str = "") -> Decimal | None:
    """1000 for 1,000 and 1 thousand; 2000000000 for 20億 and 2 billion."""
    figure = figure.strip().lower()
    if figure in WORDS or figure in RU_WORDS:
        value = Decimal(WORDS.get(figure) or RU_WORDS[figure])
    else:
        value = _figure(figure)
    if value is None:
        return None
    return value * _multiple(multiple.strip().lower())


def _figure(figure):
    if re.fullmatch(r"\d{1,3}(?:[ ,.\u00a0]\d{3})+", figure):
        if figure.count(".") == 1 and "," not in figure:
            return Decimal(figure)
        return Decimal(re.sub(r"\D", "", figure))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", figure):
        return Decimal(figure.replace(",", "."))
    return None


def _multiple(word):
    if not word:
        return 1
    if word in MULTIPLES:
        return MULTIPLES[word]
    for stem, value in RU_MULTIPLES.items():
        if word.startswith(stem):
            return value
    return 1
