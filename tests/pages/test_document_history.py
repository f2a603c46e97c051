"""The history of a document, as far as the public saw it."""

import pytest
from django.urls import reverse

from tests.builders import make_citation, make_country, make_document, make_text
from tests.history import FIRST, SECOND, change, changed

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:document_history", args=["shown"])


@pytest.fixture
def document():
    document = make_document(slug="shown", title="A release")
    change(FIRST, document)
    return document


def test_tells_of_its_language_versions_issuers_and_sources(client, document):
    with changed(SECOND, document):
        make_text(document=document, language="ja", licence_note="Free.")
        document.issuers.add(make_country("JP", name="Japan"))
        make_citation(document=document, fact="issued_on")

    page = client.get(URL).text

    assert "<h3>Language version: Japanese, Official</h3>" in page
    assert 'Added:</span> <a href="/countries/jp/">Japan</a>' in page
    assert "Source added for “issued on”" in page
    assert "3 facts" not in page  # language and standing are in its name already


def test_says_so_when_no_version_is_kept(client):
    make_document(slug="shown")

    assert "No version of this record has been kept yet." in client.get(URL).text


def test_a_draft_has_no_history(client, document):
    change(SECOND, document, publication="draft")

    assert client.get(URL).status_code == 404
