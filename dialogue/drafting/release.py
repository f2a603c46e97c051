"""Read one press release and say what it states; never guess."""

import re
from dataclasses import replace
from datetime import date

from dialogue.vocabulary import MeetingStatus, Presence

from .attendance import Room
from .chairs import with_chair
from .commitments import commitments_of
from .documents import documents_of, issuers_of, kind_of_release
from .draft import Draft, Meeting, Release
from .meeting_days import Days, stated_days
from .opening import opening_of
from .outcomes import Outcomes
from .page import page_of
from .places import place_of
from .questions import questions_of
from .sections import sections_of
from .series import subject_of
from .status import status_by_days, status_of


def read(
    text: str, *, language=None, published: date | None = None, address=""
) -> Draft:
    """The draft of one release; raises NotAMeeting with a sentence."""
    page = page_of(text)
    language = language or language_of(text)
    sections = sections_of(page)
    opening = opening_of(page, published)
    subject = subject_of(page, opening.title, opening.sentences)
    status = status_of(page, subject, opening.sentences)
    found, contradicts = Days(
        page, opening, subject, status and status.value, published
    ).read()
    status = status or status_by_days(page, opening, found)
    is_held = bool(status and status.value == MeetingStatus.HELD)
    starts_on, ends_on, precision = stated_days(page, found)
    place = place_of(page, opening, subject)
    room = Room(page, opening, subject, language, is_held)
    chair, room.mentions = with_chair(page, room, _chair_sentences(page, room))
    acts = (
        Outcomes(page, sections, opening, room.mentions, language).read()
        if is_held
        else []
    )
    kind = kind_of_release(page, opening)
    meeting = Meeting(
        subject.series,
        subject.ordinal,
        status,
        place.format,
        starts_on,
        ends_on,
        precision,
        place.city,
        place.venue,
        place.host,
        chair,
    )
    delegations = room.delegations()
    release = _release(page, opening, kind, language, address, published)
    if release.issuers is None:
        issuers = issuers_of(page, kind, delegations)
        release = replace(release, issuers=issuers)
    draft = Draft(
        meeting,
        release,
        delegations,
        tuple(outcome for outcome, _ in acts),
        tuple(
            commitments_of(
                page,
                acts,
                language,
                starts_on and starts_on.value,
                [each.country.value for each in delegations if is_present(each)],
            )
        ),
        tuple(documents_of(page, kind, is_held)),
        passages=tuple(_raw(page, passage) for passage in page.passages),
    )
    return questions_of(draft, subject, place, contradicts)


def places_in(text: str) -> list[tuple[str, int, int]]:
    """Each place of a text that can be cited: its locator, and where it stands.

    The offsets are those of `text` itself; `whole` is all of it.
    """
    page = page_of(text)
    sections_of(page)
    places = [_raw(page, passage) for passage in page.passages]
    return [("whole", 0, len(text)), *((p.locator, p.start, p.end) for p in places)]


def language_of(text: str) -> str:
    if re.search("[\u3040-\u30ff]", text):
        return "ja"
    cyrillic = len(re.findall("[\u0400-\u04ff]", text))
    return "ru" if cyrillic > len(re.findall("[A-Za-z]", text)) else "en"


def _chair_sentences(page, room):
    """Where attendance is said, then everywhere else."""
    return [*room.spans, *(each for each in page.sentences() if each not in room.spans)]


def _release(page, opening, kind, language, address, published):
    issued = publisher = issuers = None
    if opening.issued:
        dated, line = opening.issued
        issued = (
            page.stated(dated.days[0], line + dated.start, line + dated.end)
            if dated.days
            else None
        )
    if opening.publisher:
        code, start, end = opening.publisher
        publisher = page.stated(page.words(start, end), start, end)
        issuers = page.stated([code], start, end) if code else None
    return Release(kind, language, address, issued, publisher, issuers, published)


def is_present(delegation):
    return delegation.presence and delegation.presence.value == Presence.PRESENT


def _raw(page, passage):
    """The passage with its place in the text as it was given."""
    end = (
        page.at[passage.end - 1] + 1
        if passage.end > passage.start
        else page.at[passage.start]
    )
    return type(passage)(passage.locator, passage.heading, page.at[passage.start], end)
