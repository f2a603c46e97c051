"""A real browser: Debian's chromium, without script where the test says so."""

import os

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connections
from pytest_django.live_server_helper import LiveServer

from tests.example_archive import EXAMPLE
from tests.site.drafts import make_drafts

from .chromium import MISSING, chromium_started, find_chromium, listening_page


def pytest_collection_modifyitems(items):
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)
            # Without a mark in the session pytest-django makes no database.
            item.add_marker(pytest.mark.django_db)


@pytest.fixture(scope="session")
def browser():
    chromium = find_chromium()
    if chromium is None and os.environ.get("CI") == "true":
        pytest.fail(MISSING)
    if chromium is None:
        pytest.skip(MISSING)
    with chromium_started() as browser:
        yield browser
        # Django keeps other connections beside an event loop: now, or never again.
        connections.close_all()


@pytest.fixture
def page(browser):
    context = browser.new_context()
    yield listening_page(context)
    context.close()


@pytest.fixture(scope="session")
def reading_server(django_db_setup, django_db_blocker):
    """A server for tests that read only, as live_server is for those that write."""
    with django_db_blocker.unblock():
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


@pytest.fixture(scope="module")
def record(reading_server, django_db_blocker):
    """The whole record, served; loaded once for a file of tests, which only read."""
    with django_db_blocker.unblock():
        call_command("load_archive", verbosity=0)
        make_drafts()
        yield reading_server
        call_command("flush", interactive=False, verbosity=0)


@pytest.fixture
def editors_desk(live_server):
    """A server of the example archive, where "editor" may do everything."""
    call_command("load_archive", EXAMPLE, verbosity=0)
    get_user_model().objects.create_superuser("editor", password="example-password")
    return live_server.url
