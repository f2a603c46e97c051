"""What is wrong with a page is seen, and a page with nothing wrong is let be."""

import pytest

from .outline import Outline

GOOD = (
    '<html lang="en"><link rel="stylesheet" href="/static/a.css">'
    '<link rel="canonical" href="https://example.org/"><h1 id="a">A</h1><h2>B</h2>'
)


def test_a_good_page_has_no_fault():
    assert [*Outline(GOOD).faults()] == []


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        (GOOD.replace(' lang="en"', ""), "html has no lang"),
        (GOOD + "<h1>C</h1>", "2 h1, or another heading before it"),
        ('<html lang="en">', "0 h1, or another heading before it"),
        (GOOD + "<h4>C</h4>", "h4 follows h2"),
        (GOOD + '<p id="a">', "id a stands twice"),
        (GOOD + '<img src="/a.png">', "image /a.png has no alt"),
        (
            GOOD + '<script src="//example.org/a.js"></script>',
            "loads from another host: //example.org/a.js",
        ),
    ],
)
def test_a_fault_is_seen(html, fault):
    assert [*Outline(html).faults()] == [fault]
