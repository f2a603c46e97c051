"""The migrations lead to the models as they are."""

import pytest
from django.core.management import call_command

pytestmark = pytest.mark.django_db


def test_none_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
