"""Files and releases that are wrong in every way known, sent to the desk.

Each is told in the sentence of the command, and nothing changes.
"""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from config.uploads import MOST
from dialogue.models import Intake, Plan
from tests.admin.desk import address
from tests.commands.hostile import WRONG_FILES
from tests.drafting.test_texts import REFUSED
from tests.exchange.files import JAPAN, MEETING, row, stored

pytestmark = pytest.mark.django_db

SOUND = {"countries.json": [JAPAN], "meeting.json": [row("meeting", **MEETING)]}


def sound_files():
    for name, rows in SOUND.items():
        yield SimpleUploadedFile(name, str(rows).replace("'", '"').encode())


def refusal(client, model, **sent):
    """What the desk says, when it keeps nothing."""
    before = stored()
    response = client.post(address(model, "add"), sent)
    assert response.status_code == 200
    assert stored() == before and not model.objects.exists()
    said = response.context["form"].errors
    return " ".join(sentence for some in said.values() for sentence in some)


@pytest.mark.parametrize(
    ("content", "said"),
    [pytest.param(*case, id=f"{n}{case[1]}") for n, case in enumerate(WRONG_FILES)],
)
def test_a_hostile_file_is_told_as_on_the_command_line(loader, content, said):
    files = [*sound_files(), SimpleUploadedFile("hostile.json", content)]

    sentence = refusal(loader, Plan, files=files)

    assert sentence.startswith(f"hostile.json{said}")
    assert sentence.isprintable() and sentence.endswith(".") and len(sentence) < 500


@pytest.mark.parametrize("model", [Plan, Intake])
def test_of_a_file_that_is_too_large_no_more_is_kept_than_shows_it(loader, model):
    file = SimpleUploadedFile("large.json", b" " * (MOST + 2**20))
    field = "files" if model is Plan else "file"

    sentence = refusal(loader, model, **{field: file})

    assert "larger than 10 MB" in sentence
    assert len(sentence) < 200


@pytest.mark.parametrize(("body", "reason"), REFUSED)
def test_what_is_no_release_is_told_as_on_the_command_line(loader, body, reason):
    file = SimpleUploadedFile("release.txt", body)

    assert re.search(reason, refusal(loader, Intake, file=file))


@pytest.mark.parametrize("sent", [{}, {"pasted": "A.", "file": "b"}])
def test_a_release_is_pasted_or_a_file_one_of_the_two(loader, sent):
    if "file" in sent:
        sent = sent | {"file": SimpleUploadedFile("b.txt", b"B.")}

    said = "Paste the release or choose its file, one of the two."
    assert refusal(loader, Intake, **sent) == said


@pytest.mark.parametrize(
    "wrong",
    [
        {"address": "javascript:alert(1)"},
        {"retrieved": "yesterday"},
        {"published": "2010-02-30"},
        {"language": "xx"},
    ],
)
def test_what_is_said_of_a_release_is_read_strictly(loader, wrong):
    assert refusal(loader, Intake, pasted="A release.", **wrong)


def test_a_text_about_something_else_is_refused_and_what_was_pasted_stays(loader):
    words = "Ministers met, and nobody knows where."

    response = loader.post(address(Intake, "add"), {"pasted": words})

    assert words in response.text
    assert not Intake.objects.exists()
