"""The table of check_archive in a page of the docs."""

from django.core.management.base import CommandError

START = "<!-- made by check_archive -->\n"
END = "<!-- as far as here -->\n"


def put_table(table, path):
    """Write the table between its marks; CommandError when it cannot be."""
    try:
        text = path.read_text("utf-8")
        before, start, rest = text.partition(START)
        _old, end, after = rest.partition(END)
        if not (start and end):
            marks = f"“{START.strip()}” and “{END.strip()}”"
            raise CommandError(f"{path}: it has no two lines {marks}.")
        path.write_text(f"{before}{start}\n{table}\n{end}{after}", "utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise CommandError(f"{path}: it cannot be written ({reason}).") from error
