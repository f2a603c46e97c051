"""How many words a quote has, and its first dozen."""

import re

from dialogue.vocabulary import QUOTE_WORDS

# Scripts without spaces between words: two characters count as one word.
_PAIR = r"\u3005\u3040-\u30ff\u3400-\u9fff"
WORD = re.compile(rf"[{_PAIR}]{{1,2}}|[^\W{_PAIR}]+(?:[’'.,][^\W{_PAIR}]+)*")


def first_words(text: str, most: int = QUOTE_WORDS) -> str:
    """The text on one line, cut after its first dozen words."""
    text = " ".join(text.split())
    ends = [match.end() for match in WORD.finditer(text)]
    return text if len(ends) <= most else text[: ends[most - 1]]
