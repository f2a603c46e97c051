import pytest
from django.conf import settings
from django.db import transaction

from dialogue.exchange.load import load


@pytest.fixture(scope="module")
def record(django_db_setup, django_db_blocker):
    """The record as the fixtures have it, loaded once for all tests of a file."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(settings.BASE_DIR / "fixtures")
        yield
        transaction.set_rollback(True)
