"""The meetings on a line of years, in a lane for each series.

A meeting known to the day is a mark on its day. One known only to a month, a year or
between two days is a bar over all of that time, and one without a date stands beside
the line: nothing is rounded to a day.
"""

from dataclasses import dataclass, field

from dialogue.vocabulary import SeriesLevel

from .axis import Axis
from .marks import ABREAST, REACH, ROW, marks_of
from .rows import in_rows
from .words import Words, lines

WIDTH, NAMES = 1120, 200  # of all, and of the names on the left
INSET = 12  # of what has no date, in its column
UNDATED = 2 * (ABREAST * REACH + INSET)
HEAD, BASE = 44, 32  # the height of the years, and their baseline
PAD = 5  # above and below the marks of a lane
SIZE, LINE = 15, 19  # of words and of their lines
LEVELS = SeriesLevel.values


@dataclass
class Lane:
    """A series, or the meetings without one: its name, and its marks."""

    series: object
    name: list
    marks: list
    top: float
    height: float


@dataclass
class Timeline:
    height: float = HEAD
    width: int = WIDTH
    years: list = field(default_factory=list)
    lanes: list = field(default_factory=list)
    undated: list = field(default_factory=list)  # the words over the last column
    undated_from: float = WIDTH


def draw(meetings, name_of=str, undated="Date not stated"):
    """The picture; `name_of` gives the name of a series, and of None for no series."""
    picture, by_series = Timeline(), {}
    for meeting in meetings:
        by_series.setdefault(meeting.series, []).append(meeting)
        if meeting.starts_on is None and not picture.undated:
            picture.undated_from -= UNDATED
            picture.undated = _head(undated, picture.undated_from + INSET)
    axis = Axis.over(meetings, NAMES, picture.undated_from - 2 * REACH)
    picture.years = list(axis.years(BASE)) if axis else []
    for series in sorted(by_series, key=_place):
        name = lines(name_of(series), SIZE, NAMES - INSET, most=3)
        marks = marks_of(by_series[series], axis, picture.undated_from + INSET)
        rows = in_rows(marks, lambda mark: mark.room)
        picture.lanes.append(_lane(series, name, rows, picture.height))
        picture.height += picture.lanes[-1].height
    return picture


def _place(series):
    """Leaders first, and what has no series last."""
    if series is None:
        return len(LEVELS), "", ""
    return LEVELS.index(series.level), str(series), series.slug


def _lane(series, name, rows, top):
    first = top + PAD + ROW / 2
    for number, row in enumerate(rows):
        for mark in row:
            mark.y = first + number * ROW
    words = [
        Words(line, 0, first + 5 + number * LINE, SIZE, from_record=series is not None)
        for number, line in enumerate(name)
    ]
    height = 2 * PAD + max(len(rows) * ROW, len(name) * LINE + ROW - LINE)
    return Lane(series, words, [mark for row in rows for mark in row], top, height)


def _head(words, left):
    rows = lines(words, SIZE - 1, UNDATED - INSET, most=2)
    first = BASE - (len(rows) - 1) * LINE
    return [
        Words(row, left, first + number * LINE, SIZE - 1)
        for number, row in enumerate(rows)
    ]
