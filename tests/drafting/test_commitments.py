"""What is a promise with a figure, and to whom it is made."""

import pytest

from dialogue.drafting.release import read

from .texts_for_tests import HELD


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Japan announced that it would take 30 tea tasters a year."),
        ("en", "Japan announced that two thirds of the cups were clean."),
        ("ja", "日本は、毎年30人の茶師を受け入れる旨を発表しました。"),
        ("ja", "日本は、30人の茶師を受け入れている旨述べました。"),
        ("ja", "キルギスは、茶の取引が500億円に達する旨述べました。"),
        ("ja", "日本は、数百人の茶師を受け入れる旨を発表しました。"),
        ("ru", "Япония объявила, что примет тысячи чаеводов."),
    ],
)
def test_a_rate_or_a_loose_number_is_no_quantity(language, words):
    assert read(HELD[language] + words).commitments == ()


@pytest.mark.parametrize(
    ("language", "words", "shares"),
    [
        (
            "en",
            "Japan announced 40 cups for Tajikistan and 50 spoons for Uzbekistan.",
            [(40, ["TJ"]), (50, ["UZ"])],
        ),
        (
            "ja",
            "日本は、タジキスタンに対し40億円、ウズベキスタンに対し50億円の支援を"
            "行う旨を発表しました。",
            [(4_000_000_000, ["TJ"]), (5_000_000_000, ["UZ"])],
        ),
        (
            "ja",
            "日本から、キルギスに対し約6億円の円借款を供与する旨述べました。",
            [(600_000_000, ["KG"])],
        ),
    ],
)
def test_each_figure_has_its_own_receiver(language, words, shares):
    commitments = read(HELD[language] + words).commitments

    assert [
        (each.quantity.value, each.beneficiaries.value) for each in commitments
    ] == shares
