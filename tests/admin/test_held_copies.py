from hashlib import sha256

import pytest

from dialogue.models import HeldCopy, Revision
from tests.admin.desk import address, faults, save
from tests.builders import make_held_copy, make_text

pytestmark = pytest.mark.django_db


def add(admin_client, **fields):
    typed = {"retrieved_on": "2026-01-01", "body": "Words.", "spans": "{}"}
    url = address(HeldCopy, "add")
    return save(admin_client, url, text=make_text().pk, **typed | fields)


def test_its_sum_is_worked_out(admin_client):
    response = add(admin_client)

    assert faults(response) == []
    assert HeldCopy.objects.get().sha256 == sha256(b"Words.").hexdigest()
    assert Revision.objects.count() == 0


def test_another_sum_is_refused(admin_client):
    response = add(admin_client, sha256="0" * 64)

    assert faults(response) == ["The copy has another sum than this."]


def test_an_empty_copy_is_refused(admin_client):
    assert faults(add(admin_client, body="")) == ["A held copy needs a body or a file."]


@pytest.mark.parametrize("page", ["change", "delete"])
def test_it_is_neither_changed_nor_deleted(admin_client, page):
    copy = make_held_copy()

    response = admin_client.post(address(copy, page), {"post": "yes", "body": "x"})

    assert response.status_code == 403
    assert HeldCopy.objects.get().body == copy.body
