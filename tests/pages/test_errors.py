"""Pages for what went wrong, in the same voice and under the same policy."""

import pytest
from django.test import Client
from django.urls import reverse

from dialogue.models import Meeting

pytestmark = pytest.mark.django_db


def test_a_page_that_is_not_there_says_what_to_do(client):
    response = client.get("/meetings/nowhere/")

    assert response.status_code == 404
    assert "There is no such page here" in response.text
    assert "unsafe" not in response["Content-Security-Policy"]


def test_a_fault_of_ours_shows_no_detail(monkeypatch):
    monkeypatch.setattr(Meeting, "objects", None)

    response = Client(raise_request_exception=False).get(reverse("dialogue:home"))

    assert response.status_code == 500
    assert "Something went wrong on our side" in response.text
    assert "NoneType" not in response.text
    assert "unsafe" not in response["Content-Security-Policy"]


def test_a_host_name_that_is_not_ours_is_refused(client):
    response = client.get("/", headers={"host": "elsewhere.example.org"})

    assert response.status_code == 400
    assert "unsafe" not in response["Content-Security-Policy"]


def test_a_form_without_its_token_is_refused_without_inline_style():
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {})

    assert response.status_code == 403
    assert "The form was refused" in response.text
