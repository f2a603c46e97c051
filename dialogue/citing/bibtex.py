"""A citation as a @misc entry of BibTeX, which biblatex reads too."""

from .lines import one_line, safe_address

CONTENT_TYPE = "application/x-bibtex"
# Braces go by name: BibTeX counts them even behind a backslash.
ESCAPES = str.maketrans(
    {
        **{mark: f"\\{mark}" for mark in "&%$#_"},
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "\\": r"\textbackslash{}",
    }
)


def written(work):
    lines = [f"  {name} = {value}," for name, value in _fields(work) if value]
    return "\n".join([f"@misc{{{work.key},", *lines, "}", ""])


def escaped(words):
    """Words as an entry has them: on one line, no mark of them read by TeX."""
    return one_line(words).translate(ESCAPES)


def _fields(work):
    issued, read = work.issued_on, work.read_on
    yield "title", f"{{{_braced(work.title)}}}"  # two pairs keep its capitals
    yield "howpublished", _braced(work.publisher)
    yield "year", issued and _braced(str(issued.year))
    yield "month", issued and f"{issued:%b}".lower()
    yield "day", issued and _braced(str(issued.day))
    yield "url", _verbatim(safe_address(work.address))
    yield "urldate", read and _braced(read.isoformat())
    yield "note", _braced(work.note)


def _braced(words):
    return _verbatim(escaped(words))


def _verbatim(words):
    return f"{{{words}}}" if words else ""
