"""What kind of file a held copy is, told by its first bytes and never by its name."""

import re
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

HEAD = 1024  # bytes, as far as browsers look themselves
PAGE = re.compile(rb"<(!doctype html|html|head|body)\b", re.IGNORECASE)
# Tab, line ends, form feed and the escape of ISO-2022-JP are found in texts.
NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class FileKind:
    """How a file ends, what it is served as, and what it is called."""

    ending: str
    content_type: str
    words: str | Promise


PDF = FileKind("pdf", "application/pdf", _("PDF"))
# Bytes to keep and not a page to open: what was held elsewhere never runs as ours.
HTML = FileKind("html", "application/octet-stream", _("HTML"))
TEXT = FileKind("txt", "text/plain", _("Plain text"))
OTHER = FileKind("bin", "application/octet-stream", _("Other file"))


def kind_of(head):
    """The kind of a file that begins with these bytes; images of markup are text."""
    if head.startswith(b"%PDF-"):
        return PDF
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and PAGE.search(head):
        return HTML
    is_text = head.startswith(UTF_16) or not NO_TEXT.search(head)
    return TEXT if is_text else OTHER
