"""Who sat for whom, in the forms that releases use."""

import pytest

from dialogue.drafting.release import read

EN = 'The Ninth Foreign Ministers\' Meeting of the "Central Asia plus Japan" Dialogue'
JA = "「中央アジア＋日本」対話・第９回外相会合"
RU = "девятая встреча министров иностранных дел Диалога «Центральная Азия + Япония»"


def seats(text):
    """{country: [(person, office)]} of everyone whom the text seats."""
    return {
        delegation.country.value: [
            (one.person and one.person.value, one.office and one.office.value)
            for one in delegation.delegates
        ]
        for delegation in read(text).delegations
        if delegation.presence is None or delegation.presence.value == "present"
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Kazakhstan and Uzbekistan each sent a Deputy Foreign Minister.",
            {
                "KZ": [(None, "Deputy Foreign Minister")],
                "UZ": [(None, "Deputy Foreign Minister")],
            },
        ),
        (
            "Tajikistan was represented by the Head of the Asia Department, and "
            "Turkmenistan by its Ambassador to Japan.",
            {
                "TJ": [(None, "Head of the Asia Department")],
                "TM": [(None, "Ambassador to Japan")],
            },
        ),
        (
            "It was chaired by Foreign Minister of Japan Example Alpha.",
            {"JP": [("Example Alpha", "Foreign Minister of Japan")]},
        ),
        (
            "Mr. Example Alpha, Deputy Prime Minister and Minister of Energy of "
            "Tajikistan, took part.",
            {
                "TJ": [
                    (
                        "Example Alpha",
                        "Deputy Prime Minister and Minister of Energy of Tajikistan",
                    )
                ]
            },
        ),
        (
            "Mr. Example Alpha, Foreign Minister of Kazakhstan and Ambassador of "
            "Uzbekistan to Japan took part.",
            {
                "KZ": [("Example Alpha", "Foreign Minister of Kazakhstan")],
                "UZ": [(None, "Ambassador of Uzbekistan to Japan")],
            },
        ),
    ],
)
def test_english(words, expected):
    assert seats(f"{EN} was held in Tokyo on May 2, 2010. {words}") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "我が国からは見本一郎欧州局審議官が出席しました。",
            {"JP": [("見本一郎", "欧州局審議官")]},
        ),
        (
            "ゼータ・サンプル・ウズベキスタン外相代行が出席しました。",
            {"UZ": [("ゼータ・サンプル", "ウズベキスタン外相代行")]},
        ),
        (
            "キルギスからは外務省局長、トルクメニスタンからは駐日大使が出席しました。",
            {"KG": [(None, "外務省局長")], "TM": [(None, "駐日大使")]},
        ),
        (
            "タジキスタンからは外務省アジア局長エグザンプル・アルファが出席しました。",
            {"TJ": [("エグザンプル・アルファ", "外務省アジア局長")]},
        ),
        (
            "\nカザフスタン　サンプル・ベータ エネルギー大臣\n"
            "タジキスタン　サンプル・デルタ エネルギー省局長\n",
            {
                "KZ": [("サンプル・ベータ", "エネルギー大臣")],
                "TJ": [("サンプル・デルタ", "エネルギー省局長")],
            },
        ),
    ],
)
def test_japanese(words, expected):
    held = f"２０１０年５月２日、東京において、{JA}が開催されました。"

    assert seats(f"{held}{words}") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Таджикистан представлял директор департамента Азии Пример Бета.",
            {"TJ": [("Пример Бета", "директор департамента Азии")]},
        ),
        (
            "Участвовали министры иностранных дел Японии и Казахстана.",
            {
                "JP": [(None, "министр иностранных дел Японии")],
                "KZ": [(None, "министр иностранных дел Казахстана")],
            },
        ),
        (
            "Участвовали министр экономики, торговли и промышленности Японии и "
            "спецпредставитель Казахстана по вопросам Азии Пример Бета.",
            {
                "JP": [(None, "министр экономики, торговли и промышленности Японии")],
                "KZ": [
                    ("Пример Бета", "спецпредставитель Казахстана по вопросам Азии")
                ],
            },
        ),
        ("Главы делегаций были приняты Президентом Узбекистана.", {}),
    ],
)
def test_russian(words, expected):
    held = f"2 мая 2010 года в Токио состоялась {RU}."

    assert seats(f"{held} {words}") == expected


@pytest.mark.parametrize(
    "words",
    [
        "Turkmenistan was unable to attend.",
        "Turkmenistan did not send a delegation.",
        "It is open whether Turkmenistan will take part.",
        "The participation of Turkmenistan is under arrangement.",
    ],
)
def test_who_is_absent_or_may_come_has_no_seat(words):
    assert seats(f"{EN} will be held in Tokyo on May 2, 2010. {words}") == {}


def test_a_member_may_only_watch():
    text = (
        f"2 мая 2010 года в Токио состоялась {RU}. В качестве наблюдателя "
        "присутствовал посол Туркменистана в Японии."
    )

    (delegation,) = read(text).delegations

    assert delegation.capacity.value == "observer"
