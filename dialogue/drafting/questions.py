"""What an editor has to answer before a draft can become a record."""

from dataclasses import replace

from dialogue.vocabulary import MeetingFormat, MeetingStatus

from .countries import MEMBERS
from .draft import Question

NUMBERED = {"fm", "som", "summit"}


def questions_of(draft, subject, place, days_contradict):
    """The draft with its questions."""
    found = [
        *_about_the_meeting(draft, subject, place, days_contradict),
        *_about_the_room(draft),
        *_about_the_acts(draft),
        *_about_the_document(draft),
    ]
    return replace(draft, questions=tuple(found))


def _about_the_meeting(draft, subject, place, days_contradict):
    meeting = draft.meeting
    level = meeting.series.value if meeting.series else None
    status = meeting.status.value if meeting.status else None
    is_held = status == MeetingStatus.HELD
    if meeting.series is None:
        yield _ask(
            "meeting",
            "series",
            "Of which series is the meeting? The release names no level.",
        )
    if subject.contradicts_itself:
        yield _ask(
            "meeting",
            "ordinal",
            "Which number has the meeting? The release gives more than one.",
        )
    elif meeting.ordinal is None and is_held and level in NUMBERED:
        yield _ask(
            "meeting",
            "ordinal",
            "Which number has the meeting? The release prints none.",
        )
    if status is None:
        yield _ask(
            "meeting",
            "status",
            "Was the meeting held, or is it to be held? The release does not say.",
        )
    if days_contradict:
        yield _ask(
            "meeting",
            "starts_on",
            "Is the day right? The release contradicts itself in its date.",
        )
    elif meeting.starts_on is None:
        yield _ask("meeting", "starts_on", "On which day did the meeting start?")
    is_online = meeting.format and meeting.format.value == MeetingFormat.ONLINE
    if meeting.city is None and not is_online:
        yield _ask(
            "meeting",
            "city",
            "In which city was the meeting? The release names none, or more than one.",
        )
    if meeting.chair is None and is_held and level in NUMBERED:
        yield _ask(
            "meeting", "chair", "Who chaired the meeting? The release names no chair."
        )


def _about_the_room(draft):
    codes = {delegation.country.value for delegation in draft.delegations}
    if not codes >= set(MEMBERS):
        yield _ask(
            "delegations", "", "Who else took part? The release gives no complete list."
        )


def _about_the_acts(draft):
    for outcome in draft.outcomes:
        if not outcome.is_by_somebody:
            words = outcome.kind.quote
            yield _ask(
                "outcomes",
                "",
                f"Whose act is “{words}”? No subject was found.",
            )


def _about_the_document(draft):
    if draft.release.issued_on is None and draft.release.published is None:
        yield _ask(
            "document",
            "issued_on",
            "When was the release issued? It bears no date of its own.",
        )


def _ask(record, field, text):
    return Question(record, field, text)
