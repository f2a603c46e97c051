"""Whether a release announces a meeting, reports one, postpones or cancels one."""

import re

from dialogue.vocabulary import MeetingStatus, Stance

POSTPONED = re.compile(
    r"(?i)\b(?:has|have|had|was|were|is|been|be"
    r"|to)\b[^.;]{0,30}\bpostpone(?:d)?|postpone(?:s|ment)\b|\bpostponed\b"
    r"|延期|(?:отложен|перенес[её]н|отсроч)[а-я]*|перенос[а-я]*"
)
CANCELLED = re.compile(
    r"(?i)\bcancel(?:l?ed|l?ation|s)\b|called off|中止|取りやめ|取り止め|отмен[а-яё]+"
)
PLANNED = re.compile(
    r"(?i)\bwill (?:be|take|hold|host|convene|meet|attend|chair|gather|open"
    r"|start)\b|(?:is|are) (?:scheduled|planned|expected|due|to be)"
    r"|\bto be held\b|\bwould (?:\w+ )?be (?:held|convened|hosted)\b"
    r"|scheduled (?:for|to)|開催(?:されます|します|される予定"
    r"|する予定|予定|することと?なり)|(?:行われ|開かれ|執り行)(?:ます|る予定)"
    r"|行われる|開催(?:される|する)(?!ため)|開催について|出席(?:します|する予定"
    r"|の予定)|予定です|состоится|пройд[её]т|планируется|будет (?:проведен"
    r"|организован|проход)[а-яё]*|запланирован[а-я]*"
    r"|the holding of|\bHolding of\b|to be (?:convened|hosted)"
)
HELD = re.compile(
    r"(?i)\b(?:was|were) (?:held|convened|hosted|chaired|attended"
    r"|organi[sz]ed)\b|\bheld\b|took place|\bmet\b|gathered|\battended\b"
    r"|convened|participated|hosted|chaired|sat (?:down )?together|came together"
    r"|having (?:met|come|gathered|assembled)|assembled"
    r"|開催(?:されました|しました|された|した)|(?:行われ|開かれ)(?:ました|た)"
    r"|出席しました|参加しました|結果|議長を務め(?:ました|、)|実施(?:しました"
    r"|されました|された)|(?:行い|開き)ました|を行った"
    r"|(?:состоял|завершил|закончил)(?:ась|ось|ся|ись)|собрались|прош(?:ла|ло|[её]л"
    r"|ли)\b|провед[её]н[а-я]*"
    r"|приняли? участие|провели"
)


def status_of(page, subject, sentences):
    """The first of title and opening sentences that says what became of the meeting."""
    spans = [subject.sentence, subject.title, *sentences[:3]]
    for value, pattern in (
        (MeetingStatus.POSTPONED, POSTPONED),
        (MeetingStatus.CANCELLED, CANCELLED),
    ):
        for start, end in spans[:3]:
            match = pattern.search(page.flat, start, end)
            if match and not _is_of_the_past(page, match, start, end):
                return page.stated(str(value), *match.span())
    for start, end in spans:
        planned = PLANNED.search(page.flat, start, end)
        held = HELD.search(page.flat, start, end)
        if held and not (planned and planned.start() <= held.start()):
            return page.stated(str(MeetingStatus.HELD), *held.span())
        if planned and not (held and "結果" in held[0]):
            return page.stated(str(MeetingStatus.PLANNED), *planned.span())
    return None


def _is_of_the_past(page, match, start, end):
    """A meeting that was held after having been postponed was held."""
    words = page.flat[start:end]
    without = words.replace(match[0], "")
    if re.search(r"(?i)will (?:now )?be (?:held|announced|rescheduled)", words):
        return False
    return bool(
        HELD.search(without) and not re.search(r"(?i)to be held|scheduled|予定", words)
    )


def status_by_days(page, opening, found):
    """When no verb tells: a release of a later day reports, one of before announces."""
    if not (opening.issued and opening.issued[0].days and found) or found[3] == "year":
        return None
    issued, (first, last) = opening.issued[0].days[0], found[0].days
    if first <= issued <= last:
        return None
    value = MeetingStatus.HELD if issued > last else MeetingStatus.PLANNED
    note = "Concluded from the day of the meeting and the day of the release."
    return page.stated(str(value), found[1], found[2], stance=Stance.IMPLIES, note=note)
