"""Two editors at once: the one who is refused reads why, and keeps what was typed."""

import sqlite3
from contextlib import contextmanager

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError, connection

from dialogue.admin.refusals import BUSY, FILE, LOST
from dialogue.models import Delegation, HeldCopy, Revision, Topic
from tests.admin.desk import address, faults, save
from tests.builders import make_delegation, make_text, make_topic

pytestmark = pytest.mark.django_db(transaction=True)

only_on_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite has one lock for all."
)


@contextmanager
def someone_else_writing(row):
    """Another connection holds what it takes to write this row."""
    if connection.vendor == "sqlite":
        other = sqlite3.connect(connection.settings_dict["NAME"], uri=True)
        lock, wait = "BEGIN IMMEDIATE", None
    else:
        other = connection.copy()
        other.set_autocommit(False)
        lock = f"SELECT * FROM {row._meta.db_table} WHERE id = {row.pk} FOR UPDATE"
        wait = "SET lock_timeout = {}"
    try:
        other.cursor().execute(lock)
        if wait:
            connection.cursor().execute(wait.format("'100ms'"))
        yield
    finally:
        other.rollback()
        other.close()
        if wait:
            connection.cursor().execute(wait.format("DEFAULT"))


@contextmanager
def failing(error):
    """Each writing of a topic fails in this way."""

    def fail(execute, sql, *rest):
        if "dialogue_topic" in sql and sql.startswith(("INSERT", "UPDATE")):
            error()
        return execute(sql, *rest)

    with connection.execute_wrapper(fail):
        yield


def state(code):
    """A failure of PostgreSQL by its code."""
    words = f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{code}'; END $$"
    return lambda: connection.cursor().execute(words)


def test_a_form_comes_back_with_all_that_was_typed(admin_client):
    topic = make_topic(name="Water")

    with someone_else_writing(topic):
        response = save(admin_client, address(topic), name="Waters", reason="Plural.")

    form = response.context["adminform"].form
    assert response.status_code == 200
    assert faults(response) == [BUSY]
    assert (form["name"].value(), form["reason"].value()) == ("Waters", "Plural.")
    assert Topic.objects.get().name == "Water"
    assert Revision.objects.count() == 0


def test_it_is_saved_when_it_is_sent_again(admin_client):
    topic = make_topic(name="Water")
    with someone_else_writing(topic):
        refused = save(admin_client, address(topic), name="Waters")

    sent = refused.wsgi_request.POST
    response = admin_client.post(address(topic), sent)

    assert response.status_code == 302
    assert Topic.objects.get().name == "Waters"


def test_rows_below_come_back_too(admin_client):
    delegation = make_delegation()
    row = {"slug": "head", "office": "Minister"}

    with someone_else_writing(delegation.meeting):
        response = save(admin_client, address(delegation), {"delegates": [row]})

    formset = response.context["inline_admin_formsets"][0].formset
    assert faults(response) == [BUSY]
    assert formset.forms[0]["office"].value() == "Minister"


def test_a_list_says_what_is_lost(admin_client):
    delegation = make_delegation(presence="present")
    sent = {
        "form-TOTAL_FORMS": 1,
        "form-INITIAL_FORMS": 1,
        "form-0-id": delegation.pk,
        "form-0-presence": "absent",
        "_save": "Save",
    }

    with someone_else_writing(delegation.meeting):
        url = address(Delegation, "changelist")
        response = admin_client.post(url, sent, follow=True)

    assert f"{BUSY} {LOST}" in response.text
    assert Delegation.objects.get().presence == "present"


def test_a_page_to_delete_says_what_is_lost(admin_client):
    topic = make_topic()

    with someone_else_writing(topic):
        url = address(topic, "delete")
        response = admin_client.post(url, {"post": "yes"}, follow=True)

    assert response.redirect_chain == [(url, 302)]
    assert f"{BUSY} {LOST}" in response.text
    assert Topic.objects.exists()


@only_on_postgresql
@pytest.mark.parametrize("code", ["40P01", "55P03", "40001"])
def test_a_deadlock_and_its_like_are_a_sentence(admin_client, code):
    topic = make_topic()

    with failing(state(code)):
        response = save(admin_client, address(topic), name="Waters")

    assert faults(response) == [BUSY]


@only_on_postgresql
def test_a_full_disk_is_not_called_busy(admin_client):
    topic = make_topic()

    with failing(state("53100")):
        response = save(admin_client, address(topic), name="Waters")

    assert response.status_code == 503
    assert str(BUSY) not in response.text


def test_a_fault_without_a_known_cause_is_not_called_busy(admin_client):
    topic = make_topic()

    def fault():
        raise OperationalError("disk I/O error")

    with failing(fault):
        response = save(admin_client, address(topic), name="Waters")

    assert response.status_code == 503
    assert str(BUSY) not in response.text


def test_a_file_is_asked_for_again(admin_client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    text = make_text()
    file = SimpleUploadedFile("release.txt", b"Words.")
    typed = {"text": text.pk, "retrieved_on": "2026-01-01", "file": file}

    with someone_else_writing(text):
        response = save(admin_client, address(HeldCopy, "add"), **typed)

    assert faults(response) == [f"{BUSY} {FILE}"]


def test_a_clash_at_the_last_moment_comes_back_with_what_was_typed(
    admin_client, monkeypatch
):
    topic = make_topic()
    make_topic(slug="taken")
    monkeypatch.setattr(Topic, "full_clean", lambda *args, **kwargs: None)
    monkeypatch.setattr(Topic, "validate_unique", lambda *args, **kwargs: None)

    response = save(admin_client, address(topic), slug="taken")

    (sentence,) = faults(response)
    assert sentence.startswith("Nothing was saved: it clashes")
    assert response.context["adminform"].form["slug"].value() == "taken"
    assert Revision.objects.count() == 0
