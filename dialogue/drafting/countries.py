"""The six countries and their neighbours in the spellings of releases, folded."""

import re

CENTRAL_ASIA = ["KZ", "KG", "TJ", "TM", "UZ"]
MEMBERS = ["JP", *CENTRAL_ASIA]

SPELLINGS = {
    "JP": r"Japan(?!ese)|日本|我が国|我が方|Япони[яиюей]{1,2}",
    "KZ": r"(?:Republic of )?Kazakh?stan|カザフスタン(?:共和国)?"
    r"|(?:Республик[аиуе](?:ой)? )?Казахстан(?:а|у|ом|е)?",
    "KG": r"Kyrgyz Republic|Kyrgh?yzstan|Kirgh?izstan|Kirgizia|キルギス(?:共和国|タン)?"
    r"|(?:Кыргызск|Киргизск)(?:ая|ой|ую) Республик(?:а|и|е|у|ой)"
    r"|К[ыи]ргызстан(?:а|у|ом|е)?|Киргизстан(?:а|у|ом|е)?|Киргизи[яиюей]{1,2}",
    "TJ": r"(?:Republic of )?Tajikistan|Tadjikistan|タジキスタン(?:共和国)?"
    r"|(?:Республик[аиуе](?:ой)? )?Таджикистан(?:а|у|ом|е)?",
    "TM": r"Turkmenistan|トルクメニスタン|Туркменистан(?:а|у|ом|е)?"
    r"|Туркмени[яиюей]{1,2}",
    "UZ": r"(?:Republic of )?Uzbekistan|ウズベキスタン(?:共和国)?"
    r"|(?:Республик[аиуе](?:ой)? )?Узбекистан(?:а|у|ом|е)?",
    "AF": r"(?:Islamic Republic of )?Afghanistan|アフガニスタン(?:・?イスラム共和国)?"
    r"|(?:Исламск(?:ая|ой) Республик[аиуе] )?Афганистан(?:а|у|ом|е)?",
    "AZ": r"Azerbaijan|アゼルバイジャン|Азербайджан(?:а|у|ом|е)?",
    "GE": r"Georgia(?!n)|ジョージア|グルジア|Грузи[яиюей]{1,2}",
    "RU": r"Russia(?:n Federation)?(?!n)|ロシア|Росси[яиюей]{1,2}",
    "MN": r"Mongolia(?!n)|モンゴル|Монголи[яиюей]{1,2}",
    "CN": r"China|中国|Кита[яйюе]",
    "TR": r"T[uü]rkiye|Turkey|トルコ|Турци[яиюей]{1,2}",
    "IN": r"India(?!n)|インド|Инди[яиюей]{1,2}",
    "KR": r"Republic of Korea|韓国",
    "US": r"United States(?: of America)?|米国|アメリカ合衆国|США",
    "BG": r"Bulgaria(?!n)|ブルガリア|Болгари[яиюей]{1,2}",
}
ADJECTIVES = {
    "JP": r"Japanese|日本側|日側|日本政府|[Яя]понск(?:ая|ой|ий|ого|ую|им)",
    "KZ": r"Kazakh(?:stani)?(?!stan)|カザフ側|[Кк]азахск|[Кк]азахстанск",
    "KG": r"Kyrgyz(?!stan| Republic)|キルギス側|[Кк][иы]рг[иы]зск",
    "TJ": r"Tajik(?!istan)|タジク側|[Тт]аджикск|[Тт]аджикистанск",
    "TM": r"Turkmen(?!istan)|トルクメン側|[Тт]уркменск|[Тт]уркменистанск",
    "UZ": r"Uzbek(?!istan)|ウズベク側|[Уу]збекск|[Уу]збекистанск",
}
COUNTRY = re.compile(
    "|".join(f"(?P<{code}>{spelling})" for code, spelling in SPELLINGS.items())
)
# For use inside other patterns: which country it is, codes_in tells.
ANY_COUNTRY = "(?:" + re.sub(r"\?P<\w+>", "?:", COUNTRY.pattern) + ")"
ADJECTIVE = re.compile(
    "|".join(f"(?P<{code}>{word})" for code, word in ADJECTIVES.items())
)
# What stands between the countries of one list.
LIST_GAP = re.compile(
    r"[\s,、・]*(?:and|и|а также|及び|並びに|と|nor|ни)?[\s,、・]*(?:the"
    r"|also)?\s*",
    re.I,
)
DIALOGUE = re.compile(
    r"\"?\s*(?:Central Asia\s*(?:plus|\+|and|-)\s*Japan|Japan\s*\+\s*Central Asia"
    r"|中央アジア\s*(?:\+|プラス)\s*日本|Центральн(?:ая|ой) Ази[яи]\s*(?:\+"
    r"|плюс|-|и)\s*Япони[яи]"
    r"|CA\s?\+\s?JAD?)(?![\w])\s*\"?\s*"
)


def codes_in(text: str, start: int = 0, end: int | None = None):
    """(code, start, end) of each country named; the Dialogue's own name names none."""
    end = len(text) if end is None else end
    names = [match.span() for match in DIALOGUE.finditer(text, start, end)]
    return [
        (match.lastgroup, *match.span())
        for match in COUNTRY.finditer(text, start, end)
        if not any(first <= match.start() < last for first, last in names)
    ]


def code_of(text: str) -> str | None:
    """The one country that the text is the name of."""
    match = COUNTRY.fullmatch(text.strip())
    return match.lastgroup if match else None
