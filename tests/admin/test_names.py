import pytest

from tests.admin.desk import address, faults, save
from tests.builders import make_country

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "typed",
    [
        "[" * 100_000,
        "9" * 5_000,
        "{",
        "[1]",
        '{"ja": {"text": "\\ud800", "standing": "official", "source": "x"}}',
        '{"\\ud800": {"text": "x", "standing": "official", "source": "x"}}',
        '{"ja": {"text": "\\u0000", "standing": "official", "source": "x"}}',
    ],
    ids=[
        "deep",
        "long number",
        "not JSON",
        "a list",
        "half a character",
        "half a tag",
        "NUL",
    ],
)
def test_names_that_cannot_be_kept_get_a_sentence(admin_client, typed):
    country = make_country("KZ")

    response = save(admin_client, address(country), names=typed)

    country.refresh_from_db()
    assert len(faults(response)) == 1
    assert country.names == {}
