"""What a text in a fixture file may hold."""

import re
import unicodedata

# Control characters, spaces without width, line separators, halves of characters, and
# what turns a line about, so that readers see other words than are written.
UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b\u2060\ufeff\u2028\u2029"
    r"\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def fault_in_text(text, has_lines=False):
    """A sentence on what the text should not hold; empty when all is well.

    A line ends in LF, or in CRLF as browsers send it.
    """
    if text.isspace():
        return "it is only white space."
    if text != text.strip():
        return "it starts or ends with white space."
    line = re.sub("\r?\n", " ", text) if has_lines else text
    unseen = UNSEEN.search(line)
    if unseen and unseen[0] in "\r\n" and not has_lines:
        return "it is one line, and holds a line break."
    if unseen:
        return f"it holds U+{ord(unseen[0]):04X}, a character that is not seen."
    if not unicodedata.is_normalized("NFC", text):
        return "it is not in the composed form of Unicode (NFC)."
    return ""
