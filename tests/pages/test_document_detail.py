import pytest

from tests.builders import make_document, make_text

from .record import make_record

pytestmark = pytest.mark.django_db


def test_a_text_that_is_only_named_is_said_to_be_so(client):
    document = make_document()
    make_text(document=document, language="und", address="", retrieved_on=None)

    page = client.get(document.get_absolute_url()).text

    assert "<strong>Named, not held</strong>" in page
    assert 'hreflang="und"' not in page and 'lang="und"' not in page


def test_each_passage_lists_what_rests_on_it(client):
    meeting = make_record()

    page = client.get(meeting.documents.get().get_absolute_url()).text

    assert f'href="{meeting.get_absolute_url()}">Example meeting</a>' in page
    assert f'href="{meeting.delegations.get().get_absolute_url()}"' in page
