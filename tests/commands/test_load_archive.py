import pytest
from django.core.management import CommandError, call_command

from dialogue.models import Country, FixtureLoad, Meeting
from tests.builders import make_country

pytestmark = pytest.mark.django_db


def said(capsys, *arguments):
    call_command("load_archive", *arguments)
    return capsys.readouterr().out


def test_loads_the_archive_and_says_how_much_and_how_to_undo_it(capsys):
    figures, number = said(capsys).splitlines()

    load = FixtureLoad.objects.get().pk
    assert figures.startswith("Records created: ")
    assert number == f"This is load {load}: undo_load {load}."
    assert Meeting.objects.exists()


def test_a_second_load_creates_nothing(capsys):
    call_command("load_archive")
    capsys.readouterr()

    assert said(capsys).startswith("Records created: 0, changed: 0, unchanged: ")
    assert FixtureLoad.objects.count() == 1


def test_if_empty_leaves_an_archive_alone(capsys):
    make_country("KZ")

    assert said(capsys, "--if-empty") == (
        "The archive has records already: nothing loaded.\n"
    )
    assert Country.objects.count() == 1


def test_if_empty_loads_an_empty_archive(capsys):
    assert said(capsys, "--if-empty").startswith("Records created: ")


def test_a_fault_is_a_sentence(tmp_path):
    with pytest.raises(CommandError, match="there is no such directory"):
        call_command("load_archive", str(tmp_path / "none"))
