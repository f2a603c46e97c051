"""Files that are wrong in every way known: a sentence each, and nothing changes.

The sentence names the file and the row, and where one is at fault the field.
"""

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command

from dialogue.models import Commitment, Delegate, DocumentText, Topic
from tests.commands.hostile import WRONG_FILES, commitment, delegate, text, topic
from tests.exchange.files import JAPAN, MEETING, row, stored, write

pytestmark = pytest.mark.django_db

HOSTILE = "documents/hostile.json"


@pytest.fixture
def directory(tmp_path):
    write(tmp_path, "reference/countries.json", [JAPAN])
    write(tmp_path, "meetings/2015-tokyo.json", [row("meeting", **MEETING)])
    (tmp_path / "documents").mkdir()
    return tmp_path


def refusal(directory):
    """What the command says to the operator, when it changes nothing."""
    before = stored()
    with pytest.raises(CommandError) as caught:
        call_command("load_archive", directory)
    assert stored() == before
    assert not User.objects.exists() and not Session.objects.exists()
    assert caught.value.returncode == 1
    return str(caught.value)


def test_what_the_hostile_files_are_made_of_loads(directory, capsys):
    rows = [topic(), *text(), *delegate(office="Minister"), *commitment()]
    write(directory, HOSTILE, rows)

    call_command("load_archive", directory)

    assert capsys.readouterr().out.startswith("Records created: 4, ")
    for model in [Topic, DocumentText, Delegate, Commitment]:
        assert model.objects.count() == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [pytest.param(*case, id=f"{n}{case[1]}") for n, case in enumerate(WRONG_FILES)],
)
def test_a_hostile_file_is_refused_in_one_sentence(directory, content, said):
    (directory / HOSTILE).write_bytes(content)

    sentence = refusal(directory)

    assert sentence.startswith(f"{HOSTILE}{said}")
    assert sentence.isprintable()
    assert sentence.endswith(".") and len(sentence) < 500


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("reference/contries.json", "reference/contries.json: it has no place here; "),
        ("meeting/x.json", "meeting/x.json: it has no place here; "),
        ("documents/x.jsn", "documents/x.jsn: it has no place here; "),
        ("documents/deeper/x.json", "documents/deeper/x.json: it has no place here; "),
        ("documents/a\nb.json", "documents/a\\nb.json: it has no place here; "),
        ("documents/\u202enosj.json", "documents/\\u202enosj.json: it has no place "),
    ],
)
def test_a_file_with_a_hostile_name_is_refused_in_one_sentence(directory, name, said):
    write(directory, name, [])

    sentence = refusal(directory)

    assert sentence.startswith(said)
    assert sentence.isprintable()


def test_a_link_out_of_the_directory_is_refused_in_one_sentence(directory):
    (directory / HOSTILE).symlink_to("/etc/passwd")

    assert refusal(directory) == (
        "documents/hostile.json: it is a link that leads out of the directory."
    )
