"""Titles that would break a record, were they written as they stand."""

HOSTILE = [
    "Two\nlines",
    "Two\r\nER  - \r\nTY  - BOOK\r\nlines",
    "a\u2028b\u2029c\x85d\x0be",
    "nul \x00, bell \x07 and delete \x7f",
    "half \ud83d of a character",
    "\udc00",
    "{",
    "}",
    "}}, author = {{Example Alpha}}",
    "\\",
    "\\}",
    "\\input{example}",
    "& % $ # _ { } ~ ^ \\",
    "@misc{example,",
    "TY  - BOOK",
    "   ",
    "",
]
