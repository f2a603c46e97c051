"""Plans on the desk: sent, read, decided upon, applied; the archive is as they say."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.stored_records import rows_of
from dialogue.models import FixtureLoad, Meeting, Plan, Revision
from tests.admin.desk import address, press, said
from tests.builders import make_meeting

pytestmark = pytest.mark.django_db


def file_of(meeting, name="a.json", **words):
    text = as_json(rows_of(meeting)).decode()
    for old, new in words.items():
        text = text.replace(old, new)
    return SimpleUploadedFile(name, text.encode())


def send(client, *files, **options):
    return client.post(address(Plan, "add"), {"files": files, **options})


def planned(client, *files, **options):
    response = send(client, *files, **options)
    assert response.status_code == 302, response.context["form"].errors
    return Plan.objects.latest("pk")


def test_a_file_is_planned_and_applied(loader):
    meeting = make_meeting(city="Before", publication="draft")

    kept = planned(loader, file_of(meeting, Before="After"))
    page = loader.get(address(kept))

    assert Meeting.objects.get().city == "Before"
    assert page.context["plan"]["records"][0]["verdict"] == "changed"
    assert "After" in page.text
    applied = press(loader, kept, "_apply", reason="As printed.")
    assert said(applied) == "The plan was applied."
    assert Meeting.objects.get().city == "After"
    load = FixtureLoad.objects.get()
    assert (load.loaded_by.username, load.reason) == ("loader", "As printed.")
    assert Revision.objects.latest("pk").made_by.username == "loader"
    assert Plan.objects.get().load == load
