"""Country names are those of Unicode CLDR, as Babel gives them."""

import json
from pathlib import Path

import pytest
from babel import Locale
from django.conf import settings

PATH = Path(settings.BASE_DIR, "fixtures", "reference", "countries.json")
COUNTRIES = [row["fields"] for row in json.loads(PATH.read_text(encoding="utf-8"))]
OTHERS = {"ja", "ru"}
LANGUAGES = {
    "JP": {"ja", "ru"},
    "KG": {"ja", "ru", "ky"},
    "KZ": {"ja", "ru", "kk"},
    "TJ": {"ja", "ru", "tg"},
    "TM": {"ja", "ru", "tk"},
    "UZ": {"ja", "ru", "uz"},
}


def in_cldr(country, language):
    return Locale(language).territories[country["code"]]


def test_six_countries_are_named_in_japanese_russian_and_their_own_language():
    named = {each["code"]: set(each["names"]) for each in COUNTRIES}

    assert {code: named[code] for code in LANGUAGES} == LANGUAGES


def test_guests_are_named_in_japanese_and_russian():
    guests = [each for each in COUNTRIES if each["code"] not in LANGUAGES]

    assert guests
    assert [set(each["names"]) for each in guests] == [OTHERS] * len(guests)


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country["code"])
def test_names_agree_with_cldr(country):
    texts = {language: entry["text"] for language, entry in country["names"].items()}

    assert country["name"] == in_cldr(country, "en")
    assert texts == {language: in_cldr(country, language) for language in texts}
