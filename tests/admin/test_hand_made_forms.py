"""A form that no page of the desk would send gets an answer, never a fault."""

import pytest
from django.urls import reverse

from dialogue.models import Citation, Commitment, HeldCopy, Meeting, Topic
from tests.admin.desk import address, faults, save
from tests.admin.published_record import published_record
from tests.builders import make_delegation, make_meeting, make_outcome, make_topic

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

NUL = "\0"
HUGE = "9" * 30
ODD = ["abc", NUL, HUGE]
odd = pytest.mark.parametrize("value", ODD, ids=["word", "NUL", "huge"])


@pytest.mark.parametrize("value", [*ODD, "1.5", f"-{HUGE}", "9" * 5000])
@pytest.mark.parametrize(
    ("make", "field"),
    [
        (make_meeting, "series"),
        (make_meeting, "host"),
        (make_meeting, "documents"),
        (make_outcome, "meeting"),
        (make_outcome, "topics"),
        (make_topic, "parent"),
    ],
)
def test_a_key_that_is_none_is_no_valid_choice(admin_client, make, field, value):
    response = save(admin_client, address(make()), **{field: value})

    (fault,) = faults(response)
    assert response.status_code == 200
    assert fault.startswith(("Select a valid choice", "Null characters"))


@odd
@pytest.mark.parametrize("field", ["country", "id", "meeting", "DELETE", "presence"])
def test_below_its_parent_too(admin_client, field, value):
    meeting = make_delegation().meeting

    response = save(admin_client, address(meeting), **{f"delegations-0-{field}": value})

    assert response.status_code in {200, 302}


@odd
@pytest.mark.parametrize(
    ("model", "field"),
    [
        (Meeting, "series"),
        (Meeting, "documents"),
        (Citation, "passage"),
        (Citation, "delegate"),
        (HeldCopy, "text"),
        (Topic, "names"),
        (Meeting, "starts_on"),
        (Meeting, "_to_field"),
        (Meeting, "_popup"),
        (Meeting, "_changelist_filters"),
    ],
)
def test_a_page_to_add_opens(admin_client, model, field, value):
    response = admin_client.get(address(model, "add"), {field: value})

    assert response.status_code in {200, 400}


@odd
@pytest.mark.parametrize("page", ["change", "delete", "history"])
def test_a_page_of_no_row(admin_client, page, value):
    url = reverse(f"admin:dialogue_meeting_{page}", args=[value])

    for method in [admin_client.get, admin_client.post]:
        assert method(url).status_code in {302, 400, 403, 404}


def test_no_more_rows_are_built_than_a_request_can_hold(admin_client):
    meeting = published_record()[Meeting]

    response = save(admin_client, address(meeting), **{"delegations-TOTAL_FORMS": HUGE})

    formset = response.context["inline_admin_formsets"][0].formset
    assert len(formset.forms) == 500
    assert "Please submit at most 500 forms." in faults(response)


@pytest.mark.parametrize("value", ["abc", NUL, "-1", ""])
@pytest.mark.parametrize("name", ["TOTAL_FORMS", "INITIAL_FORMS", "MAX_NUM_FORMS"])
def test_any_number_of_rows_below(admin_client, name, value):
    meeting = published_record()[Meeting]

    response = save(admin_client, address(meeting), **{f"delegations-{name}": value})

    assert response.status_code in {200, 302, 400}


@odd
@pytest.mark.parametrize("field", ["reason", "_popup", "_to_field", "post"])
def test_a_page_to_delete(admin_client, field, value):
    sent = {"post": "yes"} | {field: value}

    response = admin_client.post(address(make_topic(), "delete"), sent)

    assert response.status_code in {200, 302, 400}


@odd
@pytest.mark.parametrize(
    "field", ["_popup", "_to_field", "reason", "_saveasnew", "_continue", "_addanother"]
)
def test_a_page_to_save(admin_client, field, value):
    response = save(admin_client, address(make_topic()), **{field: value})

    assert response.status_code in {200, 302, 400}


@pytest.mark.parametrize("value", [*ODD, "NaN", "sNaN", "Infinity", "1e400", "1e-9"])
@pytest.mark.parametrize("field", ["quantity", "due_on", "slug", "unit", "comparator"])
def test_a_figure_or_word(admin_client, field, value):
    commitment = published_record()[Commitment]

    response = save(admin_client, address(commitment), **{field: value})

    assert response.status_code in {200, 302}
