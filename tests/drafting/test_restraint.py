"""What a hasty reader would take for a statement, and none is."""

import pytest

from dialogue.drafting.draft import NotAMeeting
from dialogue.drafting.release import read

from .texts_for_tests import HELD


def draft_of(language, words):
    return read(HELD[language] + words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "No statement was adopted."),
        ("en", "The parties adopted nothing."),
        ("en", "Two weeks earlier, Japan and Uzbekistan signed a treaty on tea."),
        ("en", "The Ministers toured a mill, which was built and launched by Japan."),
        ("ja", "共同声明の採択は次回に持ち越されました。"),
        ("ja", "茶の取引については合意に達しませんでした。"),
        ("ja", "会合に先立ち、日本とウズベキスタンは茶の条約に署名しました。"),
        ("ja", "キルギスは謝意を表明しました。"),
        ("ja", "各国より謝意の表明がありました。"),
        ("ja", "日本は、茶が大切である旨述べました。"),
        ("ru", "Совместное заявление принято не было."),
        ("ru", "Япония не объявила о новых чайных."),
        ("ru", "Япония сообщила, что приняла 30 чаеводов."),
        ("ru", "Главы делегаций были приняты министром торговли Казахстана."),
        ("ru", "Перед встречей Япония и Узбекистан подписали договор о чае."),
    ],
)
def test_what_was_not_done_there_is_no_outcome(language, words):
    assert draft_of(language, words).outcomes == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "A Joint Statement will be issued later."),
        ("en", "The experts were told to draft an Action Plan and attach a map."),
        ("ja", "共同声明の案が発表されました。"),
        ("ru", "Подписан протокол, а Совместное заявление принято не было."),
    ],
)
def test_what_is_yet_to_be_written_is_no_document(language, words):
    assert draft_of(language, words).documents == ()


@pytest.mark.parametrize(
    ("language", "words", "absent"),
    [
        ("en", "Neither Tajikistan nor Turkmenistan took part.", ["TJ", "TM"]),
        ("en", "Kazakhstan took part, but Turkmenistan did not attend.", ["TM"]),
        ("ja", "キルギスとタジキスタンは欠席しました。", ["KG", "TJ"]),
        ("ru", "Ни Казахстан, ни Кыргызстан не участвовали.", ["KZ", "KG"]),
    ],
)
def test_who_is_said_to_be_absent_is_absent(language, words, absent):
    delegations = draft_of(language, words).delegations

    assert [
        each.country.value for each in delegations if each.presence.value == "absent"
    ] == absent


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Reporters from Kazakhstan and Japan attended the closing."),
        ("en", "The Minister of Trade of Japan was to have attended."),
        ("ja", "外務大臣と会談した日本の見本一郎大使が出席する予定でした。"),
        ("ru", "Министр торговли Японии должен был приехать."),
    ],
)
def test_who_only_might_have_come_has_no_seat(language, words):
    assert draft_of(language, words).delegations == ()


@pytest.mark.parametrize(
    ("words", "capacities"),
    [
        (
            "Japan and Kazakhstan took part, with Mongolia following as an observer.",
            {"JP": "participant", "KZ": "participant", "MN": "observer"},
        ),
        (
            "Delegations from Kazakhstan, and an observer from Turkmenistan, attended.",
            {"KZ": "participant", "TM": "observer"},
        ),
    ],
)
def test_an_observer_is_nobody_but_himself(words, capacities):
    delegations = draft_of("en", words).delegations

    assert {each.country.value: each.capacity.value for each in delegations} == (
        capacities
    )


@pytest.mark.parametrize(
    "text",
    [
        "Press Conference by the Foreign Minister\nMay 3, 2010\nHe said that the Ninth "
        'Foreign Ministers\' Meeting of the "Central Asia plus Japan" Dialogue would '
        "be held in June.",
        "外務大臣会見記録\n平成22年5月3日\n来月開催される「中央アジア＋日本」対話・"
        "第９回外相会合について伺います。",
        "О встрече министра с послом Японии\n3 мая 2010 года стороны обсудили "
        "подготовку к встрече министров иностранных дел Диалога «Центральная Азия + "
        "Япония» в Токио.",
    ],
)
def test_who_only_speaks_of_a_meeting_holds_none(text):
    with pytest.raises(NotAMeeting):
        read(text)
