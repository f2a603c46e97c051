"""A citation in words: title, who published it and when, where and when it was read."""

from .lines import one_line, safe_address


def written(work):
    sentences = [_ended(one_line(part)) for part in [work.title, _published(work)]]
    note = one_line(work.note)
    sentences += [_ended(note[:1].upper() + note[1:]), _read(work)]
    return " ".join(sentence for sentence in sentences if sentence)


def day(on):
    """28 August 2004."""
    return f"{on.day} {on:%B} {on.year}"


def _published(work):
    parts = [work.publisher, day(work.issued_on) if work.issued_on else ""]
    return ", ".join(part for part in parts if part)


def _read(work):
    if not work.address:
        return ""
    read = f" (read on {day(work.read_on)})" if work.read_on else ""
    return f"{safe_address(work.address)}{read}"


def _ended(words):
    return words if not words or words.endswith((".", "?", "!")) else f"{words}."
