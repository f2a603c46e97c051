"""Those whom a release names: a person, an office, a country, and where."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mention:
    """Spans in the flat text; a person or an office may be missing, not both."""

    start: int
    end: int
    country: str
    country_at: tuple[int, int]
    person: str | None = None
    person_at: tuple[int, int] | None = None
    office: str | None = None
    office_at: tuple[int, int] | None = None
    rank: str | None = None
    is_chair: bool = False
    behalf: str | None = None
    behalf_at: tuple[int, int] | None = None
    is_implied: bool = False


def given_name_first(name: str) -> str:
    """Example Alpha for ALPHA Example: a surname in capitals goes last."""
    words = name.split()
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if not capitals or len(capitals) == len(words):
        return " ".join(word.title() for word in words) if capitals else name
    others = [word for word in words if word not in capitals]
    return " ".join([*others, *(_titled(word) for word in capitals)])


def _titled(word):
    return "-".join(part.capitalize() for part in word.split("-"))
