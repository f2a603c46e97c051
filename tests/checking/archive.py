"""What check_archive says, and a meeting of which it has nothing to say."""

from dialogue.checking.check import check
from tests.builders import (
    make_citation,
    make_meeting,
)


def faults_about(words):
    return [fault for fault in check().faults if words in fault]


def make_bare_meeting(**stated):
    """A published meeting that says nothing but what is given, and how it stands."""
    nothing = {"starts_on": None, "city": "", "host": None, "slug": "2015-tokyo"}
    meeting = make_meeting(**nothing | stated)
    make_citation("status", meeting=meeting, key="2015-tokyo.status.1")
    return meeting


def hold(series, *ordinals, **fields):
    """A meeting of each ordinal, the third in 2003."""
    for ordinal in ordinals:
        day = f"{2000 + (ordinal or 20)}-05-01"
        usual = {"starts_on": day, "series": series, "ordinal": ordinal}
        make_meeting(**usual | fields)
