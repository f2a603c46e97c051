"""What is on its way to the public beside a record, for the pages that preview it."""

from tests.builders import make_meeting
from tests.pages.record import make_record


def make_drafts():
    """A meeting with parts of each kind and its document, and a bare one."""
    make_record(slug="draft", publication="draft", times=2)
    make_meeting(slug="draft-bare", publication="draft")
