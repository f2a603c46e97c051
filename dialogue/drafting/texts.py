"""From the bytes of a release to its text: charset, HTML, PDF, or a plain refusal."""

import re
import unicodedata

from . import html, pdf
from .refusals import Unreadable

LARGEST = 10_000_000
LONGEST = 100_000
LONGEST_SENTENCE = 2_000
MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
CHARSETS = ["utf-8", "iso-2022-jp", "shift_jis", "euc_jp", "windows-1251"]
OTHER_FORMATS = {
    b"PK\x03\x04": "a zip archive or an office file",
    b"\xd0\xcf\x11\xe0": "an office file",
    b"{\\rtf": "an RTF file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a compressed file",
}


def text_of(body: bytes) -> str:
    """The plain text of a release; raises Unreadable with one sentence."""
    if len(body) > LARGEST:
        raise Unreadable("The file is larger than 10 MB, and no release is.")
    if not body.strip():
        raise Unreadable("The file is empty.")
    _refuse_other_formats(body)
    if body.startswith(pdf.MAGIC):
        text = pdf.text_of(body)
    else:
        text = decoded(body)
        if html.is_html(text):
            text = html.text_of(text)
    return _plain(text)


def decoded(body: bytes) -> str:
    """The characters that the bytes stand for."""
    for mark, charset in MARKS.items():
        if body.startswith(mark):
            return _as(body, charset)
    declared = _declared(body)
    for charset in [*declared, *_guesses(body)]:
        try:
            text = body.decode(charset)
        except (LookupError, UnicodeError):
            continue
        if _is_writing(text):
            return text
    raise Unreadable("The file is not text in any charset that releases come in.")


def _as(body, charset):
    try:
        return body.decode(charset)
    except UnicodeError as error:
        raise Unreadable(f"The file says it is {charset} and is not.") from error


def _declared(body):
    match = re.search(rb"charset\s*=\s*[\"']?\s*([\w-]{2,20})", body[:4096], re.I)
    return [match[1].decode("ascii", "replace")] if match else []


def _guesses(body):
    """ISO-2022-JP is ASCII with escapes, so it is asked first when it has one."""
    if b"\x1b$" in body or b"\x1b(" in body:
        return ["iso-2022-jp", *CHARSETS]
    return sorted(CHARSETS, key=lambda charset: -_likeness(body, charset))


def _likeness(body, charset):
    """How much of the text is in the letters that the charset is used for."""
    try:
        text = body.decode(charset)
    except UnicodeError:
        return -1.0
    if charset == "utf-8":
        return 2.0
    wanted = "[\u0430-\u044f]" if charset == "windows-1251" else "[\u3040-\u30ff]"
    letters = [each for each in text if ord(each) > 127] or [" "]
    return len(re.findall(wanted, text)) / len(letters)


def _is_writing(text):
    controls = sum(unicodedata.category(each) == "Cc" for each in text[:20_000])
    breaks = sum(text[:20_000].count(each) for each in "\n\r\t\f\x1b")
    return controls - breaks <= 2 and "\0" not in text


def _refuse_other_formats(body):
    for magic, name in OTHER_FORMATS.items():
        if body.startswith(magic):
            raise Unreadable(f"The file is {name}: give text, HTML or PDF.")
    if b"%PDF-" in body[1:1024] and not body.startswith(pdf.MAGIC):
        raise Unreadable("The file has a PDF in it that does not start at its start.")


def _plain(text):
    """One kind of line end, no control or direction marks, no endless text."""
    if len(text) > LONGEST:
        raise Unreadable("The text is longer than 100,000 characters.")
    text = re.sub(r"\r\n?|[\f\v\u2028\u2029\x85]", "\n", text)
    text = re.sub(
        r"[\0-\x08\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\xad]",
        "",
        text,
    )
    if any(len(each) > LONGEST_SENTENCE for each in re.split(r"[.。!?\n]", text)):
        raise Unreadable("A sentence is longer than 2,000 characters: no release.")
    if not text.strip():
        raise Unreadable("There is no text in the file; a scan has to be typed first.")
    return text
