"""Pages for what went wrong, in the same voice and under the same policy."""

import pytest
from django.db import InterfaceError, OperationalError, connection
from django.template.loader import get_template
from django.test import Client
from django.urls import reverse

from dialogue.models import Meeting

from .test_every_page import Outline

pytestmark = pytest.mark.django_db


def no_queries(*_):
    raise AssertionError("The page asked the database.")


def silence(error):
    """Let the database answer every query with this error."""

    def refuse(*_):
        raise error("could not connect to example.org")

    return connection.execute_wrapper(refuse)


@pytest.mark.parametrize("code", ["400", "403", "403_csrf", "404", "410", "500", "503"])
def test_an_error_page_is_a_page_like_the_others_and_asks_nothing(client, code):
    with connection.execute_wrapper(no_queries):
        html = get_template(f"{code}.html").render()

    page = Outline(html)
    assert page.language == "en"
    assert page.headings == [1]
    assert len(page.ids) == len(set(page.ids))
    assert all(host.startswith("/static/") for host in page.hosts)
    assert 'class="masthead"' in html
    assert 'class="footer"' in html
    assert 'class="ways-on"' in html
    assert all(client.get(link).status_code == 200 for link in page.links[1:])


def test_a_page_that_is_not_there_says_what_to_do(client):
    response = client.get("/meetings/nowhere/")

    assert response.status_code == 404
    assert "There is no such page here" in response.text
    assert "canonical" not in response.text
    assert "unsafe" not in response["Content-Security-Policy"]


def test_a_fault_of_ours_shows_no_detail_and_needs_no_database(monkeypatch):
    monkeypatch.setattr(Meeting, "objects", None)

    with connection.execute_wrapper(no_queries):
        response = Client(raise_request_exception=False).get(reverse("dialogue:home"))

    assert response.status_code == 500
    assert "Something went wrong on our side" in response.text
    assert "NoneType" not in response.text
    assert "unsafe" not in response["Content-Security-Policy"]


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
@pytest.mark.parametrize("path", ["/", "/meetings/shown/", "/meetings/shown.bib"])
def test_a_database_that_does_not_answer_is_said_to_be_down(client, path, error):
    with silence(error):
        response = client.get(path)

    assert response.status_code == 503
    assert response["Retry-After"] == "60"
    assert response["Content-Type"] == "text/html; charset=utf-8"
    assert "The archive cannot be read just now" in response.text
    assert "could not connect" not in response.text
    assert "unsafe" not in response["Content-Security-Policy"]
    assert "default-src 'none'" in response["Content-Security-Policy"]


def test_the_desk_is_down_with_the_database(admin_client):
    with silence(OperationalError):
        response = admin_client.get("/admin/dialogue/meeting/")

    assert response.status_code == 503


def test_pages_without_data_are_read_while_the_database_is_down(client):
    with silence(OperationalError):
        response = client.get("/about/")

    assert response.status_code == 200


def test_a_wrong_statement_is_a_fault_of_ours():
    client = Client(raise_request_exception=False)

    def ask_for_what_is_not_there(execute, sql, params, many, context):
        return execute("SELECT nothing FROM nowhere", (), False, context)

    with connection.execute_wrapper(ask_for_what_is_not_there):
        response = client.get("/")

    assert response.status_code == 500


def test_another_fault_of_the_database_is_ours():
    client = Client(raise_request_exception=False)

    with silence(ValueError):
        response = client.get("/")

    assert response.status_code == 500


def test_a_host_name_that_is_not_ours_is_refused(client):
    response = client.get("/", headers={"host": "elsewhere.example.org"})

    assert response.status_code == 400
    assert "unsafe" not in response["Content-Security-Policy"]


@pytest.mark.parametrize("method", ["post", "put", "delete", "options", "trace"])
@pytest.mark.parametrize("path", ["/", "/compare/", "/meetings/nowhere/"])
def test_a_page_is_only_read(method, path):
    client = Client(enforce_csrf_checks=True)

    with connection.execute_wrapper(no_queries):
        response = getattr(client, method)(path)

    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD"


def test_a_form_without_its_token_is_refused_without_inline_style():
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {})

    assert response.status_code == 403
    assert "The form was refused" in response.text
