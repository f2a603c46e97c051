"""Whether a meeting is in person, online or both."""

from bisect import bisect_left

from dialogue.vocabulary import MeetingFormat

from .place_forms import HYBRID, ONLINE, SOME_ONLINE, SOME_ONLINE_AFTER


def format_of(page, spans):
    for value, pattern in (
        (MeetingFormat.HYBRID, HYBRID),
        (MeetingFormat.ONLINE, ONLINE),
    ):
        for start, end in spans:
            if match := pattern.search(page.flat, start, end):
                return page.stated(str(value), *match.span())
    return None


def is_of_some(page, mode):
    """With China following by video link: the others may have sat in the city."""
    if mode.value != MeetingFormat.ONLINE:
        return False
    first = bisect_left(page.at, mode.start)
    before = page.flat[max(0, first - 60) : first]
    match = ONLINE.match(page.flat, first)
    after = match and SOME_ONLINE_AFTER.match(page.flat, match.end())
    return bool(after or SOME_ONLINE.search(before))
