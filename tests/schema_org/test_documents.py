"""A document as a CreativeWork of its publisher."""

import pytest

from dialogue.schema_org.documents import creative_work
from tests.builders import make_document, make_text

pytestmark = pytest.mark.django_db


def absolute(path):
    return f"https://archive.example.org{path}"


def test_a_document_stands_at_its_publisher():
    document = make_document(slug="2015-release", title="Example Release")
    text = make_text(document=document, language="ja")

    assert creative_work(document, [text], absolute) == {
        "@type": "CreativeWork",
        "name": "Example Release",
        "identifier": "2015-release",
        "datePublished": "2015-05-01",
        "publisher": {
            "@type": "GovernmentOrganization",
            "name": "Ministry of Foreign Affairs of Japan",
        },
        "inLanguage": "ja",
        "url": text.address,
        "mainEntityOfPage": "https://archive.example.org/documents/2015-release/",
    }


def test_what_is_not_known_is_left_out():
    document = make_document(publisher="", issued_on=None)
    named = make_text(document=document, language="und", address="", retrieved_on=None)

    assert set(creative_work(document, [named], absolute)) == {
        "@type",
        "name",
        "identifier",
        "mainEntityOfPage",
    }


def test_each_language_and_address_is_named_once():
    document = make_document()
    versions = [("en", "official"), ("en", "unofficial"), ("ja", "official")]
    texts = [
        make_text(document=document, language=language, standing=standing)
        for language, standing in versions
    ]

    work = creative_work(document, texts, absolute)

    assert work["inLanguage"] == ["en", "ja"]
    assert work["url"] == [text.address for text in texts]


@pytest.mark.parametrize(
    ("kind", "is_of_state"),
    [
        ("ministry", True),
        ("government", True),
        ("news", False),
        ("mirror", False),
        ("other", False),
    ],
)
def test_only_ministries_and_governments_are_of_a_state(kind, is_of_state):
    work = creative_work(make_document(publisher_kind=kind), [], absolute)

    expected = "GovernmentOrganization" if is_of_state else "Organization"
    assert work["publisher"]["@type"] == expected
