"""Lines joined, characters folded, and the way back to the words as printed."""

from dialogue.drafting.page import page_of
from dialogue.drafting.sections import sections_of


def located(text):
    page = page_of(text)
    return [
        (each.locator, page.flat[each.start : each.end].strip())
        for each in sections_of(page)
    ]


def test_a_sentence_that_runs_over_lines_is_one():
    assert (
        page_of("The ministers drank\ntea together.").flat
        == "The ministers drank tea together."
    )


def test_japanese_lines_join_without_a_space():
    long = "各国外相は、井戸の水と庭の木について長く話し合いました、そして"

    assert page_of(f"{long}\n茶を飲みました。").flat.endswith("そして茶を飲みました。")


def test_a_quote_has_the_words_as_they_are_printed():
    page = page_of("第９回  ‘会合’")

    assert page.flat.startswith("第9回")
    assert page.stated(9, 0, 4).quote == "第９回"


def test_a_quote_has_a_dozen_words_at_most():
    page = page_of(
        "one two three four five six seven eight nine ten eleven twelve more"
    )

    assert page.stated(1, 0, len(page.flat)).quote.split()[-1] == "twelve"


def test_a_quote_stands_in_the_text_at_its_place():
    text = "It was held\nin Osh."
    page = page_of(text)
    start = page.flat.index("held in Osh")

    stated = page.stated("Osh", start, start + 11)

    assert (
        " ".join(text[stated.start : stated.end].split())
        == stated.quote
        == "held in Osh"
    )


def test_abbreviations_end_no_sentence():
    page = page_of("Mr. Alpha spoke at 3 p.m. about wells. Ms. Beta listened.")

    assert len(list(page.sentences())) == 2


def test_sections_are_flattened_as_printed():
    text = "1. Wells\nThey spoke.\n2. Tea\n(1) Green\nThey ate.\n(2) Black\nThey slept."

    assert [locator for locator, _ in located(text)] == ["1", "2(1)", "2(2)"]


def test_full_width_and_circled_numbers_are_sections():
    text = "１　井戸\n話しました。\n２　茶\n①緑茶でした。\n②紅茶でした。"

    assert [locator for locator, _ in located(text)] == ["1", "2①", "2②"]


def test_a_date_at_the_start_of_a_line_is_no_section():
    assert located("1. Wells\nThey spoke.\n2 May 2010\nThey left.") == [
        ("1", "They spoke.\n2 May 2010\nThey left.")
    ]


def test_numbers_run_on_from_one():
    assert located("They counted.\n7. Wells\nThey spoke.") == []
