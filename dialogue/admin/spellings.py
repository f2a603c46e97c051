"""Names and addresses folded, so that two spellings of one are the same text."""

import re
import unicodedata
from urllib.parse import urlsplit

# What is left out inside a word; other marks part words.
INSIDE = re.compile("['’ʼʻ‘`´]")
# Letters that Unicode does not take apart.
PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


def folded(name):
    """The words of a name in no order, without case, accents and marks."""
    letters = unicodedata.normalize("NFKD", INSIDE.sub("", name))
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(sorted(re.findall(r"\w+", bare.casefold().translate(PLAIN))))


def spellings_of(row):
    """All that a row with names is called, each folded."""
    fields = ["name", "sort_name", "title"]
    texts = [getattr(row, field, "") for field in fields]
    texts += getattr(row, "other_spellings", "").splitlines()
    names = row.names if isinstance(row.names, dict) else {}
    texts += [entry["text"] for entry in names.values()]
    return {spelling for spelling in map(folded, texts) if spelling}


def is_spelled(row, words):
    """Whether each of these folded words begins one of some spelling of a row."""
    return any(
        all(any(part.startswith(word) for part in spelling.split()) for word in words)
        for spelling in spellings_of(row)
    )


def folded_address(address):
    """An address without its scheme, its place on the page and a last stroke."""
    address = address.strip()
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
    except ValueError:
        return address
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{parts.query}"
