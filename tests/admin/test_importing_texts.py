"""Official texts held from the desk, as by the command import_release."""

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from dialogue.models import Document, DocumentText, HeldCopy, Revision
from tests.admin.desk import address, said
from tests.builders import (
    make_citation,
    make_document,
    make_held_copy,
    make_passage,
    make_text,
)

pytestmark = pytest.mark.django_db

BODY = "Written for tests\n\n1. Wells\nThey spoke of\nwells for an hour.\n"
IMPORT = reverse("admin:dialogue_heldcopy_import")
QUOTES = reverse("admin:dialogue_heldcopy_quotes")


@pytest.fixture
def text():
    return make_text(document=make_document(slug="release", publication="draft"))


@pytest.fixture
def hold(loader, text, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path

    def hold(body=BODY, **sent):
        usual = {
            "pasted": body,
            "document": text.document.pk,
            "language": text.language,
            "address": "https://example.org/release",
            "retrieved_on": "2026-11-24",
        }
        return loader.post(IMPORT, usual | sent, follow=True)

    return hold


def refusal(page):
    return " ".join(sum(page.context["form"].errors.values(), []))


def test_a_text_is_held_and_by_whom_is_known(hold):
    page = hold(licence="It may be copied.")

    assert said(page) == "The text is held."
    assert HeldCopy.objects.get().body == BODY
    made = Revision.objects.get(record="document/release", means="form")
    assert made.made_by.username == "loader"


def test_a_quote_that_no_longer_stands_waits_for_an_editor(loader, hold, text):
    passage = make_passage(text=text, locator="1")
    quote = "wells for an hour"
    citation = make_citation(passage=passage, fact="city", quote=quote)
    assert "Every quote stands in its text." in hold().text
    assert "Every quote stands in its text." in loader.get(QUOTES).text

    page = hold(BODY.replace("an hour", "a day"), retrieved_on="2026-11-25")

    assert "<del>-wells for an hour.</del>" in page.text
    assert "<ins>+wells for a day.</ins>" in page.text
    assert citation.key in page.text
    assert citation.key in loader.get(QUOTES).text
    assert HeldCopy.objects.count() == 2


def test_the_very_copy_is_held_once(hold):
    hold()

    assert said(hold()) == "This very copy was held already."
    assert HeldCopy.objects.count() == 1


def test_a_page_is_kept_as_it_came(hold):
    file = SimpleUploadedFile("a.html", f"<html><p>{BODY}</p></html>".encode())

    hold("", file=file)

    copy = HeldCopy.objects.get()
    with copy.file.open() as kept:
        assert kept.read().startswith(b"<html>")
    assert "Wells" in copy.body and "<" not in copy.body


@pytest.mark.parametrize(
    "wrong",
    [
        {"pasted": ""},
        {"pasted": "", "file": SimpleUploadedFile("a.zip", b"PK\x03\x04")},
        {"address": "ftp://example.org/"},
        {"address": "javascript:alert(1)"},
        {"retrieved_on": "yesterday"},
        {"language": "und"},
        {"document": "99"},
        {"document": "x"},
    ],
    ids=str,
)
def test_what_is_wrong_is_told_and_nothing_is_held(hold, wrong):
    page = hold(**wrong)

    assert refusal(page)
    assert not HeldCopy.objects.exists()


@pytest.mark.parametrize("codename", [None, "publish_meeting", "publish_document"])
def test_what_readers_see_takes_the_right_to_publish(hold, text, codename):
    Document.objects.update(publication="published")
    if codename:
        user = User.objects.get(username="loader")
        user.user_permissions.add(Permission.objects.get(codename=codename))

    page = hold(language="kk", address="https://example.org/taken")

    is_allowed = codename == "publish_document"
    assert DocumentText.objects.filter(language="kk").exists() == is_allowed
    if not is_allowed:
        assert "your account may not publish documents" in refusal(page)


def test_so_does_a_copy_of_a_text_that_stays_as_it_is(hold, text):
    Document.objects.update(publication="published")

    page = hold(address=text.address)

    assert "your account may not publish documents" in refusal(page)


def test_a_text_that_was_only_named_becomes_held(hold, text):
    DocumentText.objects.update(language="und", address="", retrieved_on=None)

    hold(language="en")

    held = DocumentText.objects.get()
    assert (held.language, held.address) == ("en", "https://example.org/release")


def test_of_a_copy_without_words_no_quote_has_fallen(loader, text):
    passage = make_passage(text=text, locator="1")
    make_citation(passage=passage, fact="city", quote="wells for an hour")
    copy = make_held_copy(text=text, body="", file="held/a.pdf")

    assert "Every quote stands in its text." in loader.get(address(copy)).text


def test_who_may_not_load_holds_nothing(client, django_user_model):
    looker = django_user_model.objects.create_user("looker", is_staff=True)
    client.force_login(looker)

    assert client.get(IMPORT).status_code == 403
    assert client.post(IMPORT).status_code == 403
    assert client.get(QUOTES).status_code == 403
