"""Ordinals as releases write them, in words and in figures."""

import re

from .number_words import kanji_number

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
