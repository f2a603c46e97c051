"""Held copies go out as they were retrieved, to keep and never to run."""

import logging
from hashlib import sha256

import pytest
from django.core.files.base import ContentFile

from tests.builders import make_document, make_held_copy, make_text

pytestmark = pytest.mark.django_db

OPEN = "Under the Public Data License 1.0."
PDF = b"%PDF-1.7\n\x00\x01"
PAGE = b"\n<!DOCTYPE html><script>run()</script>"
IMAGE = b'<svg xmlns="http://www.w3.org/2000/svg" onload="run()"/>'
WORDS = "会合" * 200


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def make_file(content=PDF, name="x.html", note=OPEN, publication="published"):
    """A copy of an English text of the document `release`, kept in a file."""
    document = make_document(slug="release", publication=publication)
    text = make_text(document=document, licence_note=note)
    total = sha256(content).hexdigest()
    copy = make_held_copy(text=text, body="", file=f"held/{name}", sha256=total)
    copy.file.storage.save(copy.file.name, ContentFile(content))
    return copy


@pytest.mark.parametrize(
    ("content", "ending", "content_type"),
    [
        (PDF, "pdf", "application/pdf"),
        (PAGE, "html", "application/octet-stream"),
        (IMAGE, "txt", "text/plain"),
        (WORDS.encode("shift_jis"), "txt", "text/plain"),
        (WORDS.encode("iso-2022-jp"), "txt", "text/plain"),
        (WORDS.encode("utf-16"), "txt", "text/plain"),
        (b"PK\x03\x04\x00", "bin", "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_bytes_are_and_is_kept_not_opened(
    client, content, ending, content_type
):
    copy = make_file(content)

    response = client.get(copy.get_absolute_url(), headers={"accept-encoding": "gzip"})

    name = f"release-en.{ending}"
    assert response.getvalue() == content
    assert response["Content-Type"] == content_type
    assert response["Content-Length"] == str(len(content))
    assert response["Content-Disposition"] == (
        f"attachment; filename=\"{name}\"; filename*=UTF-8''{name}"
    )
    assert response["ETag"] == f'"{copy.sha256}"'
    assert response["X-Content-Type-Options"] == "nosniff"
    policy = {part.strip() for part in response["Content-Security-Policy"].split(";")}
    assert policy == {"default-src 'none'", "sandbox"}
    assert "Content-Encoding" not in response


def test_a_copy_without_a_file_is_given_as_its_text(client):
    copy = make_held_copy(body=WORDS, text=make_text(language="ja", licence_note=OPEN))

    response = client.get(copy.get_absolute_url())

    assert response.getvalue().decode() == WORDS
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response["Content-Language"] == "ja"


def test_who_has_it_already_is_not_sent_it_again(client):
    copy = make_file()

    response = client.get(
        copy.get_absolute_url(), headers={"if-none-match": f'"{copy.sha256}"'}
    )

    assert response.status_code == 304


@pytest.mark.parametrize("name", ["missing.pdf", "../../outside.pdf", "held"])
def test_a_file_that_is_gone_is_a_page_and_a_line_in_the_log(client, caplog, name):
    text = make_text(licence_note=OPEN)
    copy = make_held_copy(text=text, body="", file=name)

    with caplog.at_level(logging.WARNING, logger="dialogue"):
        response = client.get(copy.get_absolute_url())

    assert response.status_code == 404
    assert "The file is not in its place" in response.text
    assert text.address in response.text and copy.sha256 in response.text
    assert f"The file of a held copy is gone: {name}" in caplog.text


@pytest.mark.parametrize("publication", ["draft", "review"])
def test_a_document_that_is_not_published_gives_no_file(client, publication):
    copy = make_file(publication=publication)

    assert client.get(copy.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("note", ["", "The terms of Example News were not checked."])
def test_a_text_without_an_open_licence_gives_no_file(client, note):
    copy = make_file(note=note)

    response = client.get(copy.get_absolute_url())

    assert response.status_code == 404
    assert "The file is not in its place" not in response.text


def test_one_sum_under_two_texts_gives_the_one_that_may_be_copied(client):
    document = make_document()
    for note, language in [("", "en"), (OPEN, "ja")]:
        text = make_text(document=document, language=language, licence_note=note)
        copy = make_held_copy(text=text)

    response = client.get(copy.get_absolute_url())

    assert f"{document.slug}-ja.txt" in response["Content-Disposition"]
    response.close()


@pytest.mark.parametrize("total", ["0" * 64, "0" * 63, "x" * 64, "A" * 64, "%00"])
def test_another_sum_is_not_there(client, total):
    make_file()

    assert client.get(f"/documents/release/files/{total}").status_code == 404
