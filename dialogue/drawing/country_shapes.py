"""Each of the six has a mark of its own, so that it is known without its colour."""

from .shapes import disc, polygon

SHAPES = {
    "KZ": disc,
    "KG": lambda x, y, r: polygon(x, y + r * 0.2, r * 1.35, 3, turned=-90),
    "UZ": lambda x, y, r: polygon(x, y - r * 0.2, r * 1.35, 3, turned=90),
    "TJ": lambda x, y, r: polygon(x, y, r * 1.2, 4),
    "TM": lambda x, y, r: polygon(x, y, r * 1.24, 4, turned=45),
    "JP": lambda x, y, r: polygon(x, y, r * 1.1, 6, turned=30),
}


def mark_of(code, x, y, radius):
    """The path of a country's mark; an octagon for a country that has none yet."""
    shape = SHAPES.get(code, lambda x, y, r: polygon(x, y, r, 8, turned=22.5))
    return shape(x, y, radius)
