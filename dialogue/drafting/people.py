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


def is_same_person(one: Mention, other: Mention) -> bool:
    """Called by the surname alone the second time, or written in another case."""
    if one.country != other.country or not (one.person and other.person):
        return False
    if ord(one.person[0]) > 0x2E80:
        return one.person.startswith(other.person) or one.person.endswith(other.person)
    surnames = [each.person.split()[-1].lower() for each in (one, other)]
    if "а" <= surnames[0][0] <= "я":
        stems = [name[: max(3, len(name) - 2)] for name in surnames]
        return stems[0].startswith(stems[1]) or stems[1].startswith(stems[0])
    return surnames[0] == surnames[1]
