"""The first dozen words of a place in a release."""

from dialogue.vocabulary import QUOTE_WORDS, WORD


def first_words(text: str, most: int = QUOTE_WORDS) -> str:
    """The text on one line, cut after its first dozen words."""
    text = " ".join(text.split())
    ends = [match.end() for match in WORD.finditer(text)]
    return text if len(ends) <= most else text[: ends[most - 1]]
