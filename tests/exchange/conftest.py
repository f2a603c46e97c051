import pytest

from tests.exchange.files import JAPAN, MEETING, row, write


@pytest.fixture
def directory(tmp_path):
    """A country and a meeting, in files that load."""
    write(tmp_path, "reference/countries.json", [JAPAN])
    write(tmp_path, "meetings/2015-tokyo.json", [row("meeting", **MEETING)])
    return tmp_path
