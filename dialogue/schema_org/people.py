"""Someone who sat at a meeting, as a Person."""

from .things import other_names, thing


def person(row, absolute):
    """`absolute` makes a whole address of a path."""
    names = [*other_names(row), *row.other_spellings.split("\n")]
    return thing(
        "Person",
        name=str(row),
        alternateName=[*dict.fromkeys(name.strip() for name in names if name.strip())],
        identifier=row.slug,
        url=absolute(row.get_absolute_url()),
    )
