"""The marks of a timeline: what each status looks like, and where a meeting stands."""

from dataclasses import dataclass

from dialogue.vocabulary import DatePrecision, MeetingStatus

from .shapes import bar, capsule, cross, lozenge, struck_bar

ROW, RADIUS = 28, 6  # the height of a row, half that of a mark
REACH = 14  # of the room to point at a mark, to each side of its middle
ABREAST = 4  # marks without a date

DAY = {
    MeetingStatus.HELD: capsule,
    MeetingStatus.PLANNED: capsule,
    MeetingStatus.POSTPONED: lozenge,
    MeetingStatus.CANCELLED: cross,
}
SPAN = dict.fromkeys(DAY, bar) | {MeetingStatus.CANCELLED: struck_bar}


@dataclass
class Mark:
    """A meeting in its lane: from where to where, and at which height."""

    meeting: object
    start: float
    end: float
    y: float = 0

    @property
    def is_span(self):
        """Whether only a longer time is known, in which the meeting was."""
        return self.meeting.date_precision not in ("", DatePrecision.DAY)

    @property
    def kind(self):
        return f"{self.meeting.status}-span" if self.is_span else self.meeting.status

    @property
    def path(self):
        shape = (SPAN if self.is_span else DAY)[self.meeting.status]
        return shape(self.start, self.end, self.y, RADIUS)

    @property
    def room(self):
        """Left and right of what can be pointed at; no two in a row overlap."""
        middle = (self.start + self.end) / 2
        beside = RADIUS + 2
        left, right = self.start - beside, self.end + beside
        return min(left, middle - REACH), max(right, middle + REACH)

    @property
    def box(self):
        """The same as left, top, width and height."""
        left, right = self.room
        sides = left, self.y - ROW / 2, right - left, ROW
        return [round(side, 1) for side in sides]


def marks_of(meetings, axis, undated_from):
    """Days before spans, each from left to right."""
    marks, undated = [], 0
    for meeting in meetings:
        if meeting.starts_on is None:
            start = end = undated_from + REACH * (1 + 2 * (undated % ABREAST))
            undated += 1
        elif meeting.date_precision == DatePrecision.DAY:
            start = axis.middle_of(meeting.starts_on)
            end = axis.middle_of(meeting.ends_on)
        else:
            start, end = axis.start_of(meeting.starts_on), axis.end_of(meeting.ends_on)
        marks.append(Mark(meeting, start, end))
    return sorted(marks, key=lambda mark: (mark.is_span, mark.start))
