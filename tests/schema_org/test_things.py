"""The block of data that a page holds, whatever stands in its titles."""

import json
import re

import pytest

from dialogue.models import Person
from dialogue.schema_org.people import person
from dialogue.schema_org.things import as_block, thing
from tests.citing.hostile import HOSTILE

BLOCK = re.compile(r'<script type="application/ld\+json">([^<>&]*)</script>')


@pytest.mark.parametrize(
    "title",
    [
        *filter(None, HOSTILE),
        "</script><script>alert(1)</script>",
        "<!--",
        "&lt;/script&gt;",
        "]]>",
        '"quoted"',
    ],
)
def test_no_title_closes_the_block(title):
    block = as_block(thing("Event", name=title))

    assert json.loads(BLOCK.fullmatch(block)[1]) == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": title,
    }
    assert block.encode()


def test_what_says_nothing_is_left_out():
    assert thing("Event", name="", url=None, attendee=[]) == {"@type": "Event"}


def test_a_person_is_known_by_every_spelling_once():
    row = Person(
        slug="example-alpha",
        name="Example Alpha",
        names={"ja": {"text": "例", "standing": "official", "source": "Example"}},
        other_spellings="Alfa\n\n例\n",
    )

    assert person(row, str) == {
        "@type": "Person",
        "name": "Example Alpha",
        "alternateName": ["例", "Alfa"],
        "identifier": "example-alpha",
        "url": "/people/example-alpha/",
    }
