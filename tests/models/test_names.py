"""Names in other languages say their standing and their source."""

import pytest
from django.core.exceptions import ValidationError

from dialogue.models.names import validate_names
from dialogue.vocabulary import Language, Standing
from tests.builders import make_country, make_topic

SOURCE = "https://example.org/names"
ENTRY = {"text": "カザフスタン", "standing": "official", "source": SOURCE}


@pytest.mark.parametrize(
    "names",
    [
        {},
        {"ja": ENTRY},
        *({tag: ENTRY} for tag in Language.values if tag != "und"),
        *({"ru": ENTRY | {"standing": standing}} for standing in Standing.values),
    ],
)
def test_accepts_a_full_entry(names):
    validate_names(names)


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ([], "an object keyed by language"),
        ("カザフスタン", "an object keyed by language"),
        ({"xx": ENTRY}, "“xx” is not a language"),
        ({"und": ENTRY}, "“und” is not a language"),
        ({"ja": "カザフスタン"}, "“ja” must give text, standing and source"),
        ({"ja": {}}, "must give text, standing and source"),
        ({"ja": ENTRY | {"text": ""}}, "must give text, standing and source"),
        ({"ja": ENTRY | {"source": " "}}, "must give text, standing and source"),
        ({"ja": ENTRY | {"text": 1}}, "must give text, standing and source"),
        ({"ja": ENTRY | {"more": "x"}}, "must give text, standing and source"),
        ({"ja": ENTRY | {"standing": "royal"}}, "“royal” is not a standing"),
    ],
)
def test_refuses_anything_else(names, sentence):
    with pytest.raises(ValidationError, match=sentence):
        validate_names(names)


@pytest.mark.parametrize(
    "source",
    [
        "https://example.org/",
        "HTTP://example.org/",
        "Unicode CLDR 47 (through Babel 2.18)",
        "A gazette: page 12",
        "Gazette: page 12",
        "2:12",
    ],
)
def test_a_source_is_words_or_an_address(source):
    validate_names({"ja": ENTRY | {"source": source}})


@pytest.mark.parametrize(
    "source",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/",
        "file:///etc/passwd",
        "httpx://example.org/",
    ],
)
def test_a_source_is_no_other_kind_of_address(source):
    with pytest.raises(ValidationError, match="in “ja” is no http.s. address"):
        validate_names({"ja": ENTRY | {"source": source}})


@pytest.mark.django_db
def test_editor_is_told_of_a_name_without_a_source():
    topic = make_topic()
    topic.names = {"ja": {"text": "水", "standing": "official"}}

    with pytest.raises(ValidationError, match="must give text, standing and source"):
        topic.full_clean()


@pytest.mark.django_db
def test_names_come_in_order_and_in_words():
    machine = {"text": "Казахстан", "standing": "machine", "source": SOURCE}
    country = make_country("KZ", names={"ru": machine, "ja": ENTRY})

    rows = [tuple(row.values()) for row in country.names_in_order()]

    assert rows == [
        ("ja", "Japanese", "カザフスタン", "Official", SOURCE),
        ("ru", "Russian", "Казахстан", "Machine translation", SOURCE),
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("emptied", [None, [], ""])
def test_an_emptied_box_is_no_names(emptied):
    country = make_country("KZ")
    country.names = emptied

    country.full_clean()

    assert country.names == {}
