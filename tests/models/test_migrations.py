"""The migrations lead to the models as they are."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from dialogue.models import FixtureLoad

pytestmark = pytest.mark.django_db


def test_none_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.fixture
def newest_again(transactional_db):
    """Leave the database to later tests as they expect it."""
    yield
    call_command("migrate", "dialogue", verbosity=0)


@pytest.mark.usefixtures("newest_again")
@pytest.mark.django_db(transaction=True)
def test_what_a_load_left_alone_moves_out_of_its_plan_and_back():
    migrate("0004_plans_and_intakes")
    load = state("0004_plans_and_intakes").get_model("dialogue", "FixtureLoad")
    first = load.objects.create(plan={"records": [], "not_taken": ["topic/water"]})
    undo = load.objects.create(plan={"undoes": first.pk})

    migrate("0005_loads_say_what_they_left")

    moved = FixtureLoad.objects.in_bulk()
    assert moved[first.pk].not_taken == ["topic/water"]
    assert moved[first.pk].plan == {"records": []}
    assert moved[undo.pk].undoes_id == first.pk
    migrate("0004_plans_and_intakes")
    back = dict(load.objects.values_list("pk", "plan"))
    assert back[first.pk]["not_taken"] == ["topic/water"]
    assert back[undo.pk] == {"undoes": first.pk}


def migrate(name):
    call_command("migrate", "dialogue", name, verbosity=0)


def state(name):
    return MigrationExecutor(connection).loader.project_state([("dialogue", name)]).apps
