"""What the tests of all forms cite."""

from datetime import date

from dialogue.citing.works import Work


def make_work(**overrides):
    fields = {
        "key": "2030-example",
        "title": "Example Statement",
        "publisher": "Example Ministry",
        "address": "https://example.org/statement",
        "read_on": date(2030, 11, 7),
        "issued_on": date(2030, 8, 5),
        "language": "ja",
        "note": "Joint statement; Japanese, official",
    }
    return Work(**(fields | overrides))
