"""The bytes of a fixture file are those that Python's own writer makes."""

import json

import pytest

from dialogue.exchange.fixture_json import as_json


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        [{}],
        [{"a": {}, "b": []}, [[], {}]],
        [None, True, False, 0, -1, 10**20],
        [{"text": '"\\\n\u2028日本é\x7f'}, "", "null"],
        [{"deep": {"deeper": [["JP"], ["KZ", "UZ"]]}}],
    ],
)
def test_a_value_is_written_as_python_writes_it(value):
    written = json.dumps(value, indent=2, ensure_ascii=False) + "\n"

    assert as_json(value).decode() == written
