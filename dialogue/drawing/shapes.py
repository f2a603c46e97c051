"""Outlines as the paths of SVG. No colours: those are the style sheet's."""

from math import cos, radians, sin


def capsule(left, right, y, radius):
    """A disc, drawn out from `left` to `right` where they are not the same."""
    ends = f"a{radius} {radius} 0 0 1 0"
    return (
        f"M{at(left)} {at(y - radius)}H{at(right)}{ends} {at(2 * radius)}"
        f"H{at(left)}{ends} {at(-2 * radius)}z"
    )


def lozenge(left, right, y, radius):
    top, bottom = at(y - radius), at(y + radius)
    return (
        f"M{at(left - radius)} {at(y)}L{at(left)} {top}H{at(right)}"
        f"L{at(right + radius)} {at(y)}L{at(right)} {bottom}H{at(left)}z"
    )


def cross(left, right, y, radius):
    left, right = at(left - radius), at(right + radius)
    top, bottom = at(y - radius), at(y + radius)
    return f"M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}"


def bar(left, right, y, radius):
    return f"M{at(left)} {at(y - radius)}H{at(right)}V{at(y + radius)}H{at(left)}z"


def struck_bar(left, right, y, radius):
    """A bar with a stroke through it that stands out on both sides."""
    stroke = f"M{at(left - radius)} {at(y)}H{at(right + radius)}"
    return bar(left, right, y, radius) + stroke


def disc(x, y, radius):
    return capsule(x, x, y, radius)


def polygon(x, y, radius, corners, turned=0):
    """Corners on a circle; the first one to the right, turned by so many degrees."""
    angles = (radians(360 * each / corners + turned) for each in range(corners))
    points = (
        f"{at(x + radius * cos(angle))} {at(y + radius * sin(angle))}"
        for angle in angles
    )
    return f"M{'L'.join(points)}z"


def at(number):
    """A number as a path writes it, to a tenth; zero without a sign."""
    return f"{round(number, 1) + 0:g}"
