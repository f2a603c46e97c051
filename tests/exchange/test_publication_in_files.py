"""A file may publish and withdraw; it does not take back what was public once."""

import pytest

from dialogue.exchange.apply import apply_files
from dialogue.exchange.load_error import LoadError
from dialogue.models import Document
from tests.builders import make_document

pytestmark = pytest.mark.django_db

STAGES = ["draft", "review", "published", "withdrawn"]


@pytest.mark.parametrize("after", STAGES)
@pytest.mark.parametrize("before", STAGES)
def test_a_file_leads_where_it_may(save, before, after):
    document = make_document(publication=before, issued_on=None)
    files = save(document, edit=lambda text: said(text, after))
    is_refused = (before, after) in [
        ("published", "draft"),
        ("published", "review"),
        ("withdrawn", "draft"),
        ("withdrawn", "review"),
        ("withdrawn", "published"),
    ]

    if is_refused:
        with pytest.raises(LoadError, match=f"does not go back to “{after}”"):
            apply_files(files)
    else:
        apply_files(files)

    assert Document.objects.get().publication == (before if is_refused else after)


def said(text, stage):
    """The file with another stage; a draft is left out, as the default it is."""
    for each in STAGES:
        text = text.replace(f'"publication": "{each}"', f'"publication": "{stage}"')
    if '"publication"' not in text:
        text = text.replace('"publisher":', f'"publication": "{stage}", "publisher":')
    return text
