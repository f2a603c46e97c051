"""The statement says what is so: a new version of a checker changes the page too."""

from django.urls import reverse

from tests.browser.looks import AXE_VERSION, RULES, SCHEMES, WIDTHS
from tests.site.html import VNU

URL = reverse("dialogue:accessibility")


def test_names_the_checkers_in_the_versions_that_run(client):
    page = client.get(URL).text

    assert f"axe-core {AXE_VERSION} " in page
    assert f"Nu HTML checker {VNU[1]}," in page


def test_says_what_the_browser_tests_look_at(client):
    page = client.get(URL).text

    assert f"{WIDTHS[0]} and {WIDTHS[1]} pixels wide" in page
    assert all(scheme in page for scheme in SCHEMES)
    assert "WCAG 2.0, 2.1 and 2.2, levels A and AA" in page
    assert {"wcag2aa", "wcag21aa", "wcag22aa"} < {*RULES["runOnly"]["values"]}


def test_names_where_to_report_a_barrier(client, settings):
    settings.CONTACT_EMAIL = "barriers@example.org"

    assert 'href="mailto:barriers@example.org"' in client.get(URL).text


def test_without_an_address_it_names_the_repository(client, settings):
    settings.CONTACT_EMAIL = ""

    page = client.get(URL).text

    assert "open an issue in the repository" in page
    assert "mailto:" not in page


def test_every_page_leads_to_it(client):
    assert f'href="{URL}"' in client.get("/nowhere/").text
