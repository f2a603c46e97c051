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

from .failing_database import failing_database_in_words
from .fixture_json import as_json
from .snapshot import one_snapshot
from .stored_records import AT_ONCE, as_rows, place_in_file, rows_by_root

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
        records = rows_by_root(model, model.objects.values_list("pk", flat=True))
        rows = [row for record in records.values() for row in record]
        if rows:
            yield name, as_json(as_rows(sorted(rows, key=place_in_file)))
    for model, name in SINGLE.items():
        slugs = dict(model.objects.order_by("slug").values_list("pk", "slug"))
        for start in range(0, len(slugs), AT_ONCE):
            pks = list(slugs)[start : start + AT_ONCE]
            for pk, rows in rows_by_root(model, pks).items():
                yield name.format(slugs[pk]), as_json(as_rows(rows))


@failing_database_in_words("The archive was not exported")
@one_snapshot()
def write_archive(directory):
    """Write all files below a directory that is not there, or empty; return how many.

    ExportError when there is something in it already, or it cannot be written, and
    LoadError when the database fails.
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
