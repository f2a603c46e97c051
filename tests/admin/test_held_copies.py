from hashlib import sha256
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from dialogue.models import HeldCopy, Revision
from tests.admin.desk import address, faults, save
from tests.builders import make_held_copy, make_passage, make_text

pytestmark = pytest.mark.django_db


AS_SENT = "  One.\r\n\r\nTwo.\r\n"
WITH_LF = "  One.\n\nTwo.\n"


def add(admin_client, text=None, **fields):
    typed = {"retrieved_on": "2026-01-01", "body": "Words.", "spans": "{}"}
    url = address(HeldCopy, "add")
    return save(admin_client, url, text=(text or make_text()).pk, **typed | fields)


def sum_of(body):
    return sha256(body.encode()).hexdigest()


def test_its_sum_is_worked_out(admin_client):
    response = add(admin_client)

    assert faults(response) == []
    assert HeldCopy.objects.get().sha256 == sha256(b"Words.").hexdigest()
    assert Revision.objects.count() == 0


@pytest.mark.parametrize("sent", [AS_SENT, WITH_LF])
def test_it_is_kept_as_given_with_plain_line_ends(admin_client, sent):
    response = add(admin_client, body=sent)

    assert faults(response) == []
    assert HeldCopy.objects.get().body == WITH_LF
    assert HeldCopy.objects.get().sha256 == sum_of(WITH_LF)


@pytest.mark.parametrize("body", [AS_SENT, WITH_LF])
@pytest.mark.parametrize("write", [str.lower, str.upper])
def test_a_sum_tells_which_line_ends_it_had(admin_client, body, write):
    response = add(admin_client, body=AS_SENT, sha256=write(sum_of(body)))

    assert faults(response) == []
    assert HeldCopy.objects.get().body == body
    assert HeldCopy.objects.get().sha256 == sum_of(body)


@pytest.mark.parametrize("another", ["0" * 64, sum_of(AS_SENT.strip())])
def test_another_sum_is_refused(admin_client, another):
    response = add(admin_client, body=AS_SENT, sha256=another)

    assert faults(response) == ["The copy has another sum than this."]
    assert not HeldCopy.objects.exists()


def test_of_a_file_the_sum_is_that_of_its_bytes(admin_client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    content = AS_SENT.encode()
    file = SimpleUploadedFile("release.txt", content)

    response = add(admin_client, body="", file=file, sha256=sum_of(AS_SENT))

    assert faults(response) == []
    assert Path(HeldCopy.objects.get().file.path).read_bytes() == content


@pytest.mark.parametrize("body", ["", "  \r\n"])
def test_an_empty_copy_is_refused(admin_client, body):
    response = add(admin_client, body=body)

    assert faults(response) == ["A held copy needs a body or a file."]


def test_a_body_that_is_no_text_is_refused(admin_client):
    response = add(admin_client, body="\0", sha256="0" * 64)

    assert faults(response) == ["Null characters are not allowed."]


@pytest.mark.parametrize("typed", ["", "null", "{}"])
def test_no_spans_are_an_empty_object(admin_client, typed):
    assert faults(add(admin_client, spans=typed)) == []
    assert HeldCopy.objects.get().spans == {}


def test_a_span_stands_in_the_body_as_it_is_stored(admin_client):
    text = make_passage(locator="2(2)").text
    span = f'{{"2(2)": [0, {len(WITH_LF)}]}}'

    response = add(admin_client, text=text, body=AS_SENT, spans=span)

    assert faults(response) == []
    assert HeldCopy.objects.get().spans == {"2(2)": [0, len(WITH_LF)]}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("[]", "Spans are an object"),
        ('"x"', "Spans are an object"),
        ("{", "Enter a valid JSON."),
        ("[" * 100_000, "This JSON is nested too deep"),
        ('{"9": [0, 1]}', "“9” is not a passage of this text."),
        ('{"2(2)": [0, 7]}', "“2(2)” stands at [start, end]"),
        ('{"2(2)": "\\u0000"}', "“2(2)” stands at [start, end]"),
        ('{"\\u0000": [0, 1]}', "A locator has a character that is no text."),
        ('{"\\ud800": [0, 1]}', "A locator has a character that is no text."),
    ],
)
def test_other_spans_are_refused_in_a_sentence(admin_client, typed, sentence):
    text = make_passage(locator="2(2)").text

    response = add(admin_client, text=text, spans=typed)

    (fault,) = faults(response)
    assert fault.startswith(sentence)
    assert response.status_code == 200


@pytest.mark.parametrize("page", ["change", "delete"])
def test_it_is_neither_changed_nor_deleted(admin_client, page):
    copy = make_held_copy()

    response = admin_client.post(address(copy, page), {"post": "yes", "body": "x"})

    assert response.status_code == 403
    assert HeldCopy.objects.get().body == copy.body
