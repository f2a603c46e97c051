import pytest

from tests.builders import make_series


@pytest.fixture
def series():
    return make_series(slug="som", name="Senior officials’ meetings")
