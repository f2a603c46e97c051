"""The few facts about a page that checks ask for, and what is wrong with them."""

from html.parser import HTMLParser
from itertools import pairwise
from urllib.parse import urlsplit

LOADED = {"link", "script", "img"}
# Links of the head that name an address and load nothing.
NAMED = {"canonical", "alternate", "next", "prev"}


class Outline(HTMLParser):
    """What stands in a page that a machine can hold to."""

    def __init__(self, html):
        super().__init__()
        self.language = None
        self.headings, self.ids, self.links, self.hosts = [], [], [], []
        self.images_without_alt = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "html":
            self.language = attrs.get("lang")
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.headings.append(int(tag[1]))
        if tag == "img" and "alt" not in attrs:
            self.images_without_alt.append(attrs.get("src"))
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        loaded = attrs.get("href") or attrs.get("src")  # a block of data has neither
        if tag in LOADED and loaded and attrs.get("rel") not in NAMED:
            self.hosts.append(loaded)

    def faults(self):
        """What is wrong with the page taken by itself, each in a few words."""
        if not self.language:
            yield "html has no lang"
        if self.headings.count(1) != 1 or self.headings[0] != 1:
            yield f"{self.headings.count(1)} h1, or another heading before it"
        for above, below in pairwise(self.headings):
            if below > above + 1:
                yield f"h{below} follows h{above}"
        for twice in sorted({each for each in self.ids if self.ids.count(each) > 1}):
            yield f"id {twice} stands twice"
        for image in self.images_without_alt:
            yield f"image {image} has no alt"
        for host in self.hosts:
            if urlsplit(host).netloc:
                yield f"loads from another host: {host}"
