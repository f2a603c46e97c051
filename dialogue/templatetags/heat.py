"""Steps of colour for numbers. The number stands in its cell: colour says no more."""

from bisect import bisect_right

from django import template

register = template.Library()

STARTS = [1, 2, 3, 4, 6]  # the least number of each step


@register.filter
def heat(number):
    """The step of a number, 1 to 5; 0 for nothing."""
    return bisect_right(STARTS, number)
