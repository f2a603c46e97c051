"""What a preview shows of other records that are not public either."""

import pytest

from tests.builders import (
    make_citation,
    make_country,
    make_document,
    make_meeting,
    make_passage,
    make_text,
)

from .previews import preview_address

pytestmark = pytest.mark.django_db


def test_what_is_named_and_not_public_is_marked_or_left_out(client):
    secret = make_document(title="Secret release", publication="review")
    gone = make_document(title="Gone release", publication="withdrawn")
    other = make_meeting(title="Secret meeting", publication="draft")
    meeting = make_meeting(
        publication="draft",
        city="Tokyo",
        chair=make_country("FR", name="<i>France"),
        rescheduled_from=other,
        documents=[secret, gone],
    )
    for document, quote in [(secret, "said here"), (gone, "said there")]:
        passage = make_passage(text=make_text(document=document))
        make_citation(meeting=meeting, fact="city", passage=passage, quote=quote)

    page = client.get(preview_address(meeting)).text

    assert page.count("Secret release · <strong>Not public yet</strong>") == 3
    assert page.count("Secret release") == 3
    assert "said here" in page and "/documents/" + secret.slug not in page
    assert "Gone release" not in page and "said there" not in page
    assert "Secret meeting" not in page
    assert "<dd>&lt;i&gt;France" in page


def test_what_a_document_beside_it_rests_on_is_marked_too(client):
    secret = make_document(title="Secret release", publication="draft")
    document = make_document(issued_on="2015-05-01")
    passage = make_passage(text=make_text(document=secret))
    make_citation(document=document, fact="issued_on", passage=passage)
    meeting = make_meeting(publication="draft", documents=[document])

    page = client.get(preview_address(meeting)).text

    assert page.count("Secret release · <strong>Not public yet</strong>") == 2
    assert f"/documents/{secret.slug}/" not in page
    assert f"/documents/{document.slug}/" in page


def test_a_draft_beside_it_is_no_neighbour(client):
    make_meeting(title="Secret", starts_on="2015-05-02", publication="draft")
    make_meeting(title="Public", starts_on="2015-05-03")

    page = client.get(preview_address(make_meeting(publication="draft"))).text

    assert "Public ·" in page and "Secret" not in page
