"""Releases written for tests, about meetings that never took place."""

ENGLISH = """"Central Asia plus Japan" Dialogue, Third Foreign Ministers' Meeting
August 9, 2011
Ministry of Foreign Affairs of Japan

The Third Foreign Ministers' Meeting of the "Central Asia plus Japan" Dialogue was held
in Tashkent, Uzbekistan, on August 7, 2011. Mr. Example Alpha, Minister of Foreign
Affairs of the Republic of Uzbekistan (Chair); and Mr. Sample Beta, Minister for Foreign
Affairs of Japan, attended.

1. The Ministers discussed wells.
2. Japan announced that it would accept about 2,000 gardeners over the next two years
from the Central Asian countries.
"""

JAPANESE = """「中央アジア＋日本」対話・第４回外相会合（結果）
平成23年8月9日
外務省

8月7日（日曜日）、タシケントにおいて、「中央アジア＋日本」対話・第４回外相会合が開催され、
見本アルファ外務大臣が出席しました。

１　各国外相は、井戸について議論しました。
２　日本側は、今後２年間で約２，０００名の庭師を受け入れる旨を発表しました。
"""

RUSSIAN = """\
Четвёртая встреча министров иностранных дел Диалога «Центральная Азия + Япония»
9 августа 2011 года

7 августа с.г. в Ташкенте состоялась четвёртая встреча министров иностранных дел
Диалога «Центральная Азия + Япония». Участвовал министр
иностранных дел Японии Пример Альфа.

1. Стороны обсудили колодцы.
2. Япония объявила, что примет около 2000 садовников в течение двух лет.
"""

TEXTS = {"en": ENGLISH, "ja": JAPANESE, "ru": RUSSIAN}

# One sentence that a meeting was held, for another to follow.
HELD = {
    "en": 'The Ninth Foreign Ministers\' Meeting of the "Central Asia plus Japan" '
    "Dialogue was held in Tokyo on May 2, 2010. ",
    "ja": "2010年5月2日、東京で「中央アジア＋日本」対話・第９回外相会合が"
    "開催されました。",
    "ru": "2 мая 2010 года в Токио состоялась девятая встреча министров иностранных "
    "дел Диалога «Центральная Азия + Япония». ",
}
