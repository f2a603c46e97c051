"""A release with the words marked that a draft was read from."""

from itertools import pairwise

from django.utils.html import format_html, format_html_join


def numbered(sheet):
    """Number the sources of a sheet in the order in which they stand in the text.

    Facts that were read from the very same words share a number, and the first of them
    has its name on the page.
    """
    sources = [
        source
        for row in sheet["rows"]
        for facts in row["facts"].values()
        for source in facts
    ]
    spans = sorted({(source["start"], source["end"]) for source in sources})
    numbers = {span: number for number, span in enumerate(spans, start=1)}
    named = set()
    for source in sources:
        source["number"] = numbers[source["start"], source["end"]]
        source["is_named"] = source["number"] not in named
        named.add(source["number"])
    return spans


def marked(text, spans):
    """The text with a mark around all words that some fact was read from.

    Before a mark stands the number of each fact that begins there, as a link to it.
    """
    numbers = {}
    for number, (start, _end) in enumerate(spans, start=1):
        numbers.setdefault(start, []).append(number)
    bounds = sorted({0, len(text), *(end for span in spans for end in span)})
    pieces = (
        (_links(numbers.get(start, [])), _words(text, start, end, spans))
        for start, end in pairwise(bounds)
    )
    return format_html_join("", "{}{}", pieces)


def _links(numbers):
    return format_html_join(
        "",
        '<a class="marked__number" id="words-{0}" href="#fact-{0}">{0}</a>',
        ((number,) for number in numbers),
    )


def _words(text, start, end, spans):
    is_marked = any(first <= start and end <= last for first, last in spans)
    return format_html("<mark>{}</mark>" if is_marked else "{}", text[start:end])
