"""A document counts a series once for a day."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.builders import make_document, make_series, make_stated_count

pytestmark = pytest.mark.django_db


def test_database_refuses_two_counts_of_one_day():
    count = make_stated_count()

    with pytest.raises(IntegrityError):
        make_stated_count(
            series=count.series, document=count.document, as_of=count.as_of, count=9
        )


def test_editor_is_told_of_two_counts_of_one_day():
    count = make_stated_count()
    again = make_stated_count(
        series=count.series, document=count.document, as_of="2020-01-01"
    )
    again.as_of = count.as_of

    with pytest.raises(ValidationError, match="for that series and day is recorded"):
        again.full_clean()


def test_documents_may_count_a_series_each_in_its_way():
    series = make_series()
    make_stated_count(series=series, document=make_document(), count=5)

    make_stated_count(series=series, document=make_document(), count=6).full_clean()
