"""A copy of what readers see may be public at once, so that not everyone adds one."""

import pytest

from dialogue.models import HeldCopy
from tests.admin.desk import address, faults, save
from tests.builders import make_document, make_text
from tests.roles import make_user

pytestmark = pytest.mark.django_db

TYPED = {"retrieved_on": "2026-01-01", "body": "Words."}


@pytest.mark.parametrize(
    ("role", "publication", "count"),
    [
        ("Editor", "published", 0),
        ("Editor", "draft", 1),
        ("Publisher", "published", 1),
    ],
)
def test_who_may_add_one(client, role, publication, count):
    client.force_login(make_user(role))
    text = make_text(document=make_document(publication=publication))

    response = save(client, address(HeldCopy, "add"), text=text.pk, **TYPED)

    assert HeldCopy.objects.count() == count
    refused = ["may not publish" in fault for fault in faults(response)]
    assert refused == ([] if count else [True])
