"""Every page of the record that links lead to, read once, and what is wrong in it."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urljoin, urlsplit

from django.test import Client

from .addresses import ADDRESSES
from .kinds import PAGE
from .outline import Outline

# More than the record has; a crawl that comes so far runs in a circle.
MOST = 5000
# Of the pages of one list that differ by what stands behind a question mark.
MOST_QUERIES = 20


@dataclass
class Page:
    """What one address answered."""

    path: str
    status: int
    content_type: str
    html: str = ""
    outline: Outline = None

    @property
    def is_page(self):
        return self.content_type == PAGE


@dataclass
class Crawl:
    """The pages reached from the home page, by address, in the order of reaching."""

    pages: dict = field(default_factory=dict)
    linked_from: dict = field(default_factory=dict)
    left_out: int = 0
    unlinked: list = field(default_factory=list)

    def faults(self):
        """(address, what is wrong) of each page, and of the links in it."""
        for page in self.pages.values():
            if page.status != 200:
                source = self.linked_from.get(page.path, "the urls")
                yield page.path, f"answers {page.status}, linked from {source}"
            elif page.is_page:
                yield from ((page.path, fault) for fault in page.outline.faults())
                yield from ((page.path, fault) for fault in self._dead_anchors(page))
        if len(self.pages) >= MOST:
            yield "/", f"the crawl was stopped at {MOST} addresses"

    def _dead_anchors(self, page):
        for link in page.outline.links:
            path, _, fragment = urljoin(page.path, link).partition("#")
            there = self.pages.get(path)
            if not fragment or not there or not there.outline:
                continue
            if unquote(fragment) not in there.outline.ids:
                yield f"leads to {link}, and there is no such anchor"


def crawl():
    """Read all that can be reached from the home page, then what the urls name."""
    client, found = Client(raise_request_exception=False), Crawl()
    _follow(client, found, ["/"])
    named = [(address, address.path()) for address in ADDRESSES]
    found.unlinked = [
        (address, path) for address, path in named if path and path not in found.pages
    ]
    _follow(client, found, [path for _address, path in found.unlinked])
    return found


def _follow(client, found, waiting):
    queries = {}
    while waiting and len(found.pages) < MOST:
        path = waiting.pop(0)
        if path in found.pages:
            continue
        page = found.pages[path] = read(client, path)
        for link in _inner(page):
            if link in found.linked_from:
                continue
            found.linked_from[link] = path
            bare, asks, _query = link.partition("?")
            queries[bare] = queries.get(bare, 0) + bool(asks)
            if asks and queries[bare] > MOST_QUERIES:
                found.left_out += 1
            else:
                waiting.append(link)


def read(client, path):
    response = client.get(path)
    content_type = response.get("Content-Type", "").partition(";")[0]
    page = Page(path, response.status_code, content_type)
    if page.is_page:
        page.html = response.text
        page.outline = Outline(page.html)
    return page


def _inner(page):
    """The addresses of this site that a page links to, without their anchors."""
    for link in page.outline.links if page.outline else []:
        there = urlsplit(urljoin(page.path, link))
        if link.startswith("#"):
            continue
        if not there.scheme and not there.netloc and there.path:
            yield there._replace(fragment="").geturl()
