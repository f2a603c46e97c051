"""The six countries as a fan, and what each hosted. No map, no borders, no distances.

Japan is the hub on the right; the others stand on an arc before it, north to south.
"""

from dataclasses import dataclass, field

from dialogue.vocabulary import CountryGroup

from .nodes import EDGE, LINE, Node, cities, column, label
from .shapes import at

WIDTH, ROW = 720, 92
HUB, ARC, BOW = 610, 280, 46  # from the left: Japan, the middle of the arc, its depth
NAMES, HUB_NAMES = 228, 200  # room for words
NORTH_TO_SOUTH = ["KZ", "KG", "UZ", "TJ", "TM"]


@dataclass
class Capitals:
    height: float
    hub: Node | None = None
    nodes: list = field(default_factory=list)
    width: int = WIDTH

    @property
    def threads(self):
        """Lines from Japan to each of the others."""
        if self.hub is None:
            return ""
        hub = f"M{at(self.hub.x)} {at(self.hub.y)}L"
        others = [node for node in self.nodes if node is not self.hub]
        return "".join(f"{hub}{at(node.x)} {at(node.y)}" for node in others)


def draw(hosts, label_of, not_stated):
    """The picture; `label_of` gives the name of a host and its total, both in words."""
    japan = next((h for h in hosts if h.country.group == CountryGroup.JAPAN), None)
    others = sorted((host for host in hosts if host is not japan), key=_place)
    picture = Capitals(height=ROW * max(len(others), 3))
    top = (picture.height - ROW * len(others)) / 2
    for number, host in enumerate(others):
        x, y = _arc(number, len(others)), top + ROW * (number + 0.5)
        picture.nodes.append(_on_the_arc(host, x, y, label_of(host), not_stated))
    if japan:
        picture.hub = _hub(japan, picture.height / 2, label_of(japan), not_stated)
        picture.nodes.append(picture.hub)
    return picture


def _place(host):
    """North to south; a country of which this is not known here, after the others."""
    code = host.country.code
    known = code in NORTH_TO_SOUTH
    return NORTH_TO_SOUTH.index(code) if known else len(NORTH_TO_SOUTH), code


def _arc(number, of):
    """How far from the left the mark of a row stands."""
    from_the_middle = 2 * number / (of - 1) - 1 if of > 1 else 0
    return round(ARC + BOW * from_the_middle**2, 1)


def _on_the_arc(host, x, y, words, not_stated):
    """Its label is left of the mark, its cities right of it."""
    left, right = label(words, NAMES), cities(host, not_stated)
    return Node(
        host,
        x,
        y,
        column(left, x - EDGE, y - len(left) * LINE / 2, "end"),
        column(right, x + EDGE, y - len(right) * LINE / 2, "start"),
    )


def _hub(host, y, words, not_stated):
    """Its label is above the mark, its cities below."""
    above, below = label(words, HUB_NAMES), cities(host, not_stated)
    return Node(
        host,
        HUB,
        y,
        column(above, HUB, y - EDGE + 4 - len(above) * LINE, "middle"),
        column(below, HUB, y + EDGE + 6, "middle"),
    )
