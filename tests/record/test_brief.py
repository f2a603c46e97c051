"""The brief of each series, from the whole record."""

import re

import pytest
from django.urls import reverse

from dialogue.models import Series

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("record")]


def test_each_note_has_a_mark_and_none_is_left_out(client):
    for series in Series.objects.public():
        page = client.get(reverse("dialogue:brief"), {"series": series.slug}).text

        marks = {int(each) for each in re.findall('href="#note-([0-9]+)"', page)}
        notes = [int(each) for each in re.findall('id="note-([0-9]+)"', page)]
        assert sorted(notes) == [*range(1, len(notes) + 1)], series
        assert marks == set(notes), series
