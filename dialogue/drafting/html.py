"""The text of a release that comes as HTML: lines kept, the site around it dropped."""

import re
import warnings

from bs4 import BeautifulSoup, NavigableString
from bs4.builder import ParserRejectedMarkup
from bs4.element import PreformattedString

from .refusals import Unreadable

NOISE = ["script", "style", "noscript", "template", "nav", "iframe", "form", "svg"]
NOISE += ["head", "footer", "button", "select", "object", "embed", "figcaption"]
BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt"}
BLOCKS |= {"dd", "table", "tr", "section", "article", "header", "main", "blockquote"}
BLOCKS |= {"address", "caption", "figure", "center", "hr", "pre", "body"}
DEEPEST = 200
MOST_TAGS = 20_000
NOISY = re.compile(r"(?i)\b(nav|breadcrumb|menu|footer|share|sns|skip)\b|topicpath")


def is_html(text: str) -> bool:
    head = text[:3000].lower()
    return bool(re.search(r"<(!doctype html|html|head|body|div|p|h1|table|br)\b", head))


def text_of(text: str) -> str:
    """The lines a reader sees; cells of a row stand on one line."""
    if text.count("<") > MOST_TAGS:
        raise Unreadable("The page has more tags than any release.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            soup = BeautifulSoup(text, "html.parser")
            return _lines(soup)
    except (ParserRejectedMarkup, RecursionError, AssertionError) as error:
        raise Unreadable("The page is not HTML that can be parsed.") from error


def _lines(soup):
    for element in soup.find_all(NOISE):
        element.decompose()
    for element in soup.find_all(attrs={"class": True}) + soup.find_all(id=True):
        if not element.decomposed and element.name != "body" and _is_noise(element):
            element.decompose()
    pieces = list(_pieces(soup))
    lines = [" ".join(line.split(" ")) for line in "".join(pieces).split("\n")]
    return "\n".join(re.sub(r"[ \t]+", " ", line).strip() for line in lines)


def _is_noise(element):
    names = [*(element.get("class") or []), element.get("id") or ""]
    return any(NOISY.search(str(name)) for name in names)


def _pieces(soup):
    """Walks without recursion, so that depth costs nothing."""
    stack = [(soup, False)]
    while stack:
        node, is_closing = stack.pop()
        if isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):
                yield re.sub(r"[\r\n\t ]+", " ", str(node))
            continue
        yield _mark(node, is_closing)
        if not is_closing:
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(list(node.children)))


def _mark(element, is_closing):
    if element.name == "br":
        return "" if is_closing else "\n"
    if element.name in {"td", "th"}:
        return " | " if is_closing else ""
    if element.name == "sup" and not is_closing:
        return ""
    if element.name == "li" and not is_closing:
        return f"\n{_number(element)}"
    return "\n" if element.name in BLOCKS else ""


def _number(item):
    """The number that a browser prints before an item of an ordered list."""
    if item.parent is None or item.parent.name != "ol":
        return ""
    before = list(item.find_previous_siblings("li"))
    return f"{len(before) + 1}. "
