"""A list or search that no page of the desk would ask for gets an answer, no fault."""

import pytest
from django.urls import reverse

from dialogue.models import (
    Commitment,
    Delegation,
    Document,
    Meeting,
    Revision,
    Topic,
)
from tests.admin.desk import address
from tests.builders import make_delegation, make_meeting, make_topic

pytestmark = pytest.mark.django_db

NUL = "\0"
HUGE = "9" * 30
ODD = ["abc", NUL, HUGE]
odd = pytest.mark.parametrize("value", ODD, ids=["word", "NUL", "huge"])


@odd
@pytest.mark.parametrize(
    ("model", "parameter"),
    [
        (Meeting, "series__id__exact"),
        (Meeting, "series__isnull"),
        (Meeting, "host__id__in"),
        (Meeting, "publication__exact"),
        (Meeting, "starts_on__year"),
        (Meeting, "starts_on__month"),
        (Meeting, "starts_on__day"),
        (Meeting, "id"),
        (Meeting, "id__in"),
        (Document, "issuers__id__exact"),
        (Commitment, "actors__id__exact"),
        (Revision, "made_at__year"),
        (Meeting, "q"),
        (Meeting, "p"),
        (Meeting, "o"),
        (Meeting, "_popup"),
        (Meeting, "_to_field"),
        (Meeting, "no_such_field"),
        (Meeting, NUL),
    ],
)
def test_a_list_opens(admin_client, model, parameter, value):
    make_meeting(series=None)

    response = admin_client.get(address(model, "changelist"), {parameter: value})

    assert response.status_code in {200, 302, 400}


@pytest.mark.parametrize(
    "query",
    [
        "starts_on__year=9999",
        "starts_on__year=0",
        "starts_on__year=9999&starts_on__month=12",
        "starts_on__year=9999&starts_on__month=12&starts_on__day=31",
        "starts_on__year=2015&starts_on__month=13",
        "starts_on__year=2015&starts_on__month=abc",
        "starts_on__year=2015&starts_on__month=2&starts_on__day=31",
        f"starts_on__year=2015&starts_on__month={HUGE}",
        "starts_on__month=2",
        "starts_on__year=2015&starts_on__year=abc",
        "starts_on__year=",
        "q=%00",
        "q=%FF%FE",
        "q=" + "a+" * 2000,
        "q='",
        'q="',
        "publication__exact=%00&e=1",
        "slug__regex=[",
        "slug__iregex=(",
        "o=1.1.1.-99.abc",
    ],
    ids=lambda query: query[:60],
)
def test_a_list_opens_for_any_query(admin_client, query):
    make_meeting()

    response = admin_client.get(f"{address(Meeting, 'changelist')}?{query}")

    assert response.status_code in {200, 302, 400}


@odd
@pytest.mark.parametrize(
    "parameter", ["term", "app_label", "model_name", "field_name", "page"]
)
def test_a_search_for_rows(admin_client, parameter, value):
    asked = {
        "term": "a",
        "app_label": "dialogue",
        "model_name": "delegation",
        "field_name": "meeting",
    }

    url = reverse("admin:autocomplete")
    response = admin_client.get(url, asked | {parameter: value})

    assert response.status_code in {200, 403, 404}


@pytest.mark.parametrize("term", ["a " * 2000, "'", '"', "\\", "%", "_", "a" * 4000])
def test_a_search_for_any_words(admin_client, term):
    asked = {
        "term": term,
        "app_label": "dialogue",
        "model_name": "delegation",
        "field_name": "meeting",
    }

    response = admin_client.get(reverse("admin:autocomplete"), asked)

    assert response.status_code == 200


@odd
@pytest.mark.parametrize(
    "field", ["action", "_selected_action", "index", "select_across", "reason", "post"]
)
def test_an_action_on_no_rows(admin_client, field, value):
    sent = {
        "action": "delete_selected",
        "_selected_action": make_topic().pk,
        "post": "yes",
    }

    response = admin_client.post(address(Topic, "changelist"), sent | {field: value})

    assert response.status_code in {200, 302, 400, 403}


@odd
@pytest.mark.parametrize("name", ["TOTAL_FORMS", "INITIAL_FORMS", "0-id", "0-presence"])
def test_a_list_that_is_edited(admin_client, name, value):
    sent = {
        "form-TOTAL_FORMS": 1,
        "form-INITIAL_FORMS": 1,
        "form-0-id": make_delegation().pk,
        "form-0-presence": "absent",
        "_save": "Save",
    }

    url = address(Delegation, "changelist")
    response = admin_client.post(url, sent | {f"form-{name}": value})

    assert response.status_code in {200, 302, 400}
