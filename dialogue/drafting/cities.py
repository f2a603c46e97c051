"""The cities of the Dialogue in the spellings of releases, and their countries."""

import re

CITIES = {
    "Astana": ("KZ", r"Astana|アスタナ|Астан[аыеу]"),
    "Nur-Sultan": ("KZ", r"Nur-?\s?Sultan|ヌルスルタン|Нур-?Султан[аеу]?"),
    "Almaty": ("KZ", r"Almaty|アルマティ?ィ?|アルマトイ|Алма-Ат[аыеу]|Алматы"),
    "Bishkek": ("KG", r"Bishkek|ビシュケク|Бишкек[аеу]?"),
    "Osh": ("KG", r"\bOsh\b|オシュ|\bОш[аеу]?\b"),
    "Dushanbe": ("TJ", r"Dushanbe|ドゥシャンベ|ドシャンベ|Душанбе"),
    "Ashgabat": (
        "TM",
        r"Ash(?:gabat|khabad|gabad)|アシガバット|アシハバード|Ашхабад[аеу]?"
        r"|Ашгабат[аеу]?",
    ),
    "Tashkent": ("UZ", r"Tashkent|タシケント|Ташкент[аеу]?"),
    "Samarkand": ("UZ", r"Samarkand|サマルカンド|Самарканд[аеу]?"),
    "Bukhara": ("UZ", r"Bukhara|ブハラ|Бухар[аыеу]"),
    "Tokyo": (
        "JP",
        r"Tokyo(?! Dialogue| Initiative| Declaration)|東京(?!対話|宣言"
        r"|イニシアティブ|外国語|大学)|Токио",
    ),
    "Kyoto": ("JP", r"Kyoto|京都|Киото"),
    "Osaka": ("JP", r"Osaka|大阪|Осак[аеу]"),
    "Sapporo": ("JP", r"Sapporo|札幌|Саппоро"),
    "Hiroshima": ("JP", r"Hiroshima|広島|Хиросим[аеу]"),
    "Nagoya": ("JP", r"Nagoya|名古屋|Нагоя"),
    "Sofia": ("BG", r"Sofia\b|ソフィア|Софи[яи]"),
    "Kabul": ("AF", r"Kabul|カブール|Кабул[аеу]?"),
}
COUNTRY_OF = {city: code for city, (code, spelling) in CITIES.items()}
GROUPS = {f"c{place}": city for place, city in enumerate(CITIES)}
CITY = re.compile(
    "|".join(f"(?P<{group}>{CITIES[city][1]})" for group, city in GROUPS.items())
)

ANY_CITY = "(?:" + re.sub(r"\?P<\w+>", "?:", CITY.pattern) + ")"


def city_of(match) -> str:
    """The English name of the city that CITY matched; group names start with c."""
    return next(
        GROUPS[name]
        for name, word in match.groupdict().items()
        if word and name in GROUPS
    )
