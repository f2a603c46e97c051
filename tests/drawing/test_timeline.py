"""The timeline as geometry: lanes, rows, words; nothing overlaps."""

import pytest

from dialogue.drawing.timeline import draw
from tests.drawing.made import Series, meeting, overlapping

LEVELS = ["leaders", "ministers", "senior-officials", "experts", "business"]
SERIES = [Series(f"Series {level}", level, level) for level in LEVELS]
BUSY = [
    meeting(f"{year}-0{month}-15", series=SERIES[month % 5])
    for year in range(2004, 2026)
    for month in range(1, 9)
]
HEAP = [meeting("2015-05-01", series=SERIES[0])] * 30
LONG = [
    meeting(series=Series("Example meetings " * 12, "ministers", str(n))) for n in "ab"
]
LONG_WORD = [meeting(series=Series("x" * 200, "ministers", "x"))]
SPANS = [
    meeting("2005-01-01", "2010-12-31", "between"),
    meeting("2006-01-01", "2006-12-31", "year"),
    meeting("2006-03-01", "2006-03-31", "month"),
    meeting("2006-03-02"),
]
UNDATED = [meeting("", status="planned")] * 9
CASES = {
    "none": [],
    "one": [meeting()],
    "busy": BUSY,
    "thirty on a day": HEAP,
    "long names": LONG + LONG_WORD,
    "spans": SPANS,
    "undated only": UNDATED,
    "undated too": BUSY + UNDATED,
    "far away": [meeting("0001-01-01"), meeting("9999-12-31")],
}
of_every_case = pytest.mark.parametrize("meetings", CASES.values(), ids=CASES.keys())


def words_of(picture):
    years = [words for _x, words in picture.years]
    names = [words for lane in picture.lanes for words in lane.name]
    return [*years, *picture.undated, *names]


def marks_of(picture):
    return [mark for lane in picture.lanes for mark in lane.marks]


def sides(left, top, width, height):
    return left, top, left + width, top + height


@of_every_case
def test_every_meeting_has_one_mark(meetings):
    drawn = [mark.meeting for mark in marks_of(draw(meetings))]

    assert sorted(map(id, drawn)) == sorted(map(id, meetings))


@of_every_case
def test_nothing_overlaps_and_all_is_inside(meetings):
    picture = draw(meetings)

    boxes = [words.box for words in words_of(picture)]
    boxes += [sides(*mark.box) for mark in marks_of(picture)]
    assert overlapping(boxes) == []
    assert all(left >= 0 and right <= picture.width for left, _, right, _ in boxes)
    assert all(top >= 0 and bottom <= picture.height for _, top, _, bottom in boxes)


@of_every_case
def test_marks_keep_to_their_lane(meetings):
    for lane in draw(meetings).lanes:
        tops = [mark.box[1] for mark in lane.marks]
        assert lane.top <= min(tops)
        assert max(tops) + 28 <= lane.top + lane.height


def test_leaders_come_first_and_what_has_no_series_last():
    meetings = [meeting(series=series) for series in [None, *reversed(SERIES)]]

    assert [lane.series for lane in draw(meetings).lanes] == [*SERIES, None]


def test_words_of_a_record_are_known_from_ours():
    picture = draw([meeting(series=SERIES[0]), meeting()], lambda series: f"{series}")

    assert [lane.name[0].from_record for lane in picture.lanes] == [True, False]


def test_only_what_has_no_date_has_a_column_beside_the_line():
    assert draw(BUSY).undated == []
    picture = draw(BUSY + UNDATED, undated="Not dated")
    assert [words.words for words in picture.undated] == ["Not dated"]
    for mark in marks_of(picture):
        beside = mark.room[0] >= picture.undated_from
        assert beside == (mark.meeting.starts_on is None)


def test_a_lane_is_as_high_as_its_rows():
    assert draw(HEAP).height > 30 * 28
