"""Quantities as releases write them, in words and in figures."""

import re
from decimal import Decimal

from .number_words import (
    EN_NUMBER,
    JA_NUMBER,
    RU_NUMBER,
    english_number,
    kanji_number,
    russian_number,
)

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
IN_WORDS = (
    (re.compile(EN_NUMBER, re.I), english_number),
    (re.compile(RU_NUMBER, re.I), russian_number),
    (re.compile(JA_NUMBER), kanji_number),
)


def amount(figure: str, multiple: str = "") -> Decimal | None:
    """1000 for 1,000 and 1 thousand; 2000000000 for 20億 and 2 billion."""
    figure = figure.strip().lower().replace("ё", "е")
    value = _figure(figure)
    for pattern, number in IN_WORDS:
        if value is None and pattern.fullmatch(figure):
            value = Decimal(number(figure))
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
