"""Official texts are held as they stood, and quotes are checked against them."""

from hashlib import sha256

import pytest
from django.core.management import CommandError, call_command

from dialogue.models import DocumentText, HeldCopy, Revision
from tests.builders import make_citation, make_document, make_passage, make_text

BODY = "Written for tests\n\n1. Wells\nThey spoke of\nwells for an hour.\n"
KNOWN = {
    "language": "en",
    "url": "https://example.org/release",
    "retrieved": "2026-11-24",
}

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(tmp_path, capsys, settings):
    settings.MEDIA_ROOT = tmp_path / "media"

    def run(content, document="release", **options):
        path = tmp_path / "release.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        capsys.readouterr()
        call_command("import_release", str(path), document=document, **KNOWN | options)
        return capsys.readouterr().out

    return run


@pytest.fixture
def text():
    return make_text(document=make_document(slug="release"), address=KNOWN["url"])


def test_a_copy_is_held_with_its_sum_and_the_place_of_each_passage(run, text):
    make_passage(text=text, locator="1")
    make_passage(text=text, locator="2(2)")

    said = run(BODY)

    copy = HeldCopy.objects.get()
    assert copy.sha256 == sha256(BODY.encode()).hexdigest()
    start, end = copy.spans["1"]
    assert BODY[start:end].startswith("1. Wells")
    assert "Passages not found in it: 2(2)." in said


def test_a_quote_stands_over_a_line_end_and_one_that_does_not_is_named(run, text):
    passage = make_passage(text=text, locator="1")
    make_citation(passage=passage, fact="city", quote="spoke of wells")
    fallen = make_citation(passage=passage, fact="venue", quote="spoke of rivers")

    said = run(BODY)

    assert f"Not in it: {fallen.key}, “spoke of rivers”." in said
    assert "spoke of wells”" not in said


def test_the_very_copy_is_held_once_and_a_changed_one_beside_it(run, text):
    run(BODY)

    assert run(BODY).startswith("This very copy was held already")
    said = run(BODY.replace("an hour", "two hours"), retrieved="2026-11-25")

    assert "-wells for an hour.\n+wells for two hours.\n" in said
    assert HeldCopy.objects.count() == 2


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        (f"<html><body><p>{BODY}</p></body></html>".encode(), "html"),
        (("会合" + BODY).encode("shift_jis"), "txt"),
    ],
)
def test_what_is_no_plain_text_keeps_its_bytes_too(run, text, content, ending):
    run(content)

    copy = HeldCopy.objects.get()
    assert copy.file.name == f"held/{copy.sha256}.{ending}"
    assert copy.sha256 == sha256(content).hexdigest()
    with copy.file.open() as file:
        assert file.read() == content
    assert "for an hour." in copy.body


def test_a_text_that_was_only_named_becomes_held_with_a_revision(run):
    document = make_document(slug="release")
    make_text(document=document, address="", retrieved_on=None)

    run(BODY, licence="Ask the Ministry.")

    text = DocumentText.objects.get()
    assert (str(text.retrieved_on), text.address) == ("2026-11-24", KNOWN["url"])
    assert text.licence_note == "Ask the Ministry."
    assert Revision.objects.filter(means="command").count() == 1


def test_a_language_that_the_document_has_not_is_added(run):
    make_document(slug="release")

    run("これは試験用の文書です。\n", language="ja")

    assert DocumentText.objects.get().language == "ja"


@pytest.mark.parametrize(
    ("content", "options", "sentence"),
    [
        (BODY, {"document": "nowhere"}, "There is no document nowhere"),
        ("", {}, "The file is empty"),
        (b"\0\0\0", {}, "not text in any charset"),
        (BODY, {"retrieved": "yesterday"}, "yesterday is not a date"),
        (BODY, {"url": "javascript:run()"}, "An address starts with https"),
    ],
)
def test_bad_input_is_a_sentence_and_changes_nothing(run, content, options, sentence):
    make_document(slug="release")

    with pytest.raises(CommandError, match=sentence):
        run(content, **options)

    assert not HeldCopy.objects.exists() and not DocumentText.objects.exists()


def test_an_address_that_no_browser_opens_is_refused_of_a_held_text_too(run, text):
    with pytest.raises(CommandError, match="An address starts with https"):
        run(BODY, url="ftp://example.org/release")

    assert not HeldCopy.objects.exists()
