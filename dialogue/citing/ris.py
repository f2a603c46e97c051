"""A citation in RIS, the form that managers of references read."""

from .lines import one_line, safe_address

CONTENT_TYPE = "application/x-research-info-systems"
END = "\r\n"


def written(work):
    lines = [f"{tag}  - {value}" for tag, value in _fields(work) if value]
    return END.join(["TY  - ELEC", *lines, "ER  - ", ""])


def _fields(work):
    issued, read = work.issued_on, work.read_on
    yield "ID", work.key
    yield "TI", one_line(work.title)
    yield "PB", one_line(work.publisher)
    yield "PY", issued and str(issued.year)
    yield "DA", issued and f"{issued:%Y/%m/%d}"
    yield "LA", work.language
    yield "UR", safe_address(work.address)
    yield "Y2", read and f"{read:%Y/%m/%d}"
    yield "N1", one_line(work.note)
