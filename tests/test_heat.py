"""Steps of colour for numbers."""

import pytest

from dialogue.templatetags.heat import heat


@pytest.mark.parametrize(
    ("number", "step"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 4), (6, 5), (99, 5)],
)
def test_a_number_has_one_of_five_steps_and_nothing_has_none(number, step):
    assert heat(number) == step
