"""Values that stay on their line, whatever was typed into them."""

import unicodedata

from django.utils.encoding import iri_to_uri

BREAKING = {"Cc", "Cs", "Zl", "Zp"}  # controls, halves of characters, line ends


def one_line(words):
    """The words in one line, with a single space where anything else parted them."""
    return " ".join(
        "".join(
            " " if unicodedata.category(character) in BREAKING else character
            for character in words
        ).split()
    )


def safe_address(address):
    """An address without what could end the field that it stands in."""
    return iri_to_uri(one_line(address))
