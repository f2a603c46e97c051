"""Debian's chromium, started the same way for tests and for tools."""

import gzip
import os
import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

MISSING = (
    "A browser is needed, Debian's chromium: "
    "apt-get install --no-install-recommends chromium fonts-noto-core fonts-noto-cjk"
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


def find_chromium():
    """Where it is; None where it is not installed."""
    return shutil.which("chromium")


@contextmanager
def chromium_started():
    # Playwright runs an event loop in this thread; Django would refuse its ORM there.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), headless=True, args=FLAGS
        )
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


def listening_page(context):
    """A page that remembers what the console says, and every address it asks for."""
    page = context.new_page()
    page.complaints, page.asked = [], []
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("request", lambda request: page.asked.append(request.url))
    return page


def wire_weight(response):
    """Bytes over the wire, as a server in production sends them: text packed."""
    body = response.body()
    is_font = response.url.endswith(".woff2")
    return len(body) if is_font else len(gzip.compress(body, compresslevel=6))
