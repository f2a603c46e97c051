"""The archive as fixture files: the layout in which records enter and leave it."""

from pathlib import Path

from dialogue.models import (
    Country,
    Document,
    Meeting,
    Person,
    Series,
    StatedCount,
    Topic,
)

from .records import as_json, rows_of, sorted_rows

# Records that share a file, and records that have one each, by its slug.
SHARED = {
    Country: "reference/countries.json",
    Series: "reference/series.json",
    Topic: "reference/topics.json",
    Person: "reference/people.json",
    StatedCount: "reference/counts.json",
}
SINGLE = {Document: "documents/{}.json", Meeting: "meetings/{}.json"}


def archive_files():
    """Each file of the archive, as its name and its bytes; none without rows."""
    for model, name in SHARED.items():
        roots = list(model.objects.all())
        if roots:
            yield name, as_json(sorted_rows(roots))
    for model, name in SINGLE.items():
        for root in model.objects.order_by("slug").iterator(chunk_size=100):
            yield name.format(root.slug), as_json(rows_of(root))


def write_archive(directory):
    """Write all files below a directory that is not there, or empty; return how many.

    ExportError when there is something in it already, or it cannot be written.
    """
    directory = Path(directory)
    count = 0
    try:
        directory.mkdir(parents=True, exist_ok=True)
        if any(directory.iterdir()):
            raise ExportError(f"{directory}: it is not empty; name a new directory.")
        for name, content in archive_files():
            path = directory / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
            count += 1
    except OSError as error:
        raise ExportError(
            f"{directory}: it cannot be written ({error.strerror})."
        ) from error
    return count


class ExportError(Exception):
    """Why the archive cannot be exported, in one sentence."""
