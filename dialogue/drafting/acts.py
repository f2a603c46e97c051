"""The acts of a text: the kind of each follows its verb."""

import re

from .english_acts import ENGLISH
from .japanese_acts import JAPANESE
from .russian_acts import RUSSIAN

# A Russian act may open its sentence: Состоялся обмен мнениями.
FLAGS = {"en": 0, "ja": 0, "ru": re.I}
ACTS = {
    language: [
        (str(kind), re.compile(pattern, FLAGS[language])) for kind, pattern in acts
    ]
    for language, acts in (("en", ENGLISH), ("ja", JAPANESE), ("ru", RUSSIAN))
}


def acts_in(text: str, language: str, start: int, end: int):
    """(kind, start, end) of each act; of overlapping words the longer count."""
    found = []
    for kind, pattern in ACTS[language]:
        for match in pattern.finditer(text, start, end):
            found.append((match.start(), -match.end(), kind))
    acts, last = [], start
    for first, minus, kind in sorted(found):
        if first >= last:
            acts.append((kind, first, -minus))
            last = -minus
    return acts
