"""The first page of the desk as a whole, the pages of each kind, and who sees them."""

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from dialogue.admin.waiting import SECTIONS
from tests.admin.waiting import BARE, DESK, desk_of, lines, section
from tests.builders import make_document, make_meeting, make_proposal
from tests.roles import ROLES

pytestmark = pytest.mark.django_db

NAMES = [each.name for each in SECTIONS]
OF_WRITERS = ["my-drafts", "changes-asked-for"]
OF_LOADERS = ["plans-and-intakes"]


def page_of(name, query=""):
    return reverse("admin:waiting", args=[name]) + query


def make_in_review(how_many, **fields):
    for number in range(how_many):
        title = {"title": f"Meeting {number:02}"}
        make_meeting(publication="review", **BARE | title | fields)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("role", ROLES)
def test_each_page_opens_to_those_who_may_work_there_or_read(client, role, name):
    desk_of(client, role)

    may = role in {"Editor", "Publisher"} or name not in OF_WRITERS + OF_LOADERS

    assert client.get(page_of(name)).status_code == (200 if may else 403)


@pytest.mark.parametrize("page", [DESK, page_of("in-review")])
def test_who_is_no_editor_is_asked_to_log_in(client, page):
    client.force_login(User.objects.create_user("reader"))

    assert client.get(page).url.startswith("/admin/login/")


def test_who_may_see_documents_alone_sees_no_meeting(client):
    user = User.objects.create_user("looker", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_document"))
    client.force_login(user)
    make_in_review(1)
    make_document(title="A document", publication="review", issued_on=None)
    make_proposal()

    response = client.get(DESK)

    assert [each.name for each in response.context["sections"]] == ["in-review"]
    assert [str(each) for each in response.context["quiet"]] == [
        "Facts without citation"
    ]
    assert [line.called for line in lines(client, "in-review")] == ["A document"]


def test_an_unknown_page_is_not_there(client):
    desk_of(client, "Editor")

    assert client.get(page_of("nothing")).status_code == 404


def test_ten_are_shown_and_a_page_has_them_all(client):
    desk_of(client, "Editor")
    make_in_review(10)
    assert not section(client, "in-review").has_more

    make_in_review(50, title="One more")
    assert (section(client, "in-review").count, len(lines(client, "in-review"))) == (
        60,
        10,
    )
    assert f'href="{page_of("in-review")}"' in client.get(DESK).text
    for number, shown in [(1, 50), (2, 10)]:
        response = client.get(page_of("in-review", f"?page={number}"))
        assert len(response.context["lines"]) == shown


@pytest.mark.parametrize("page", [DESK, page_of("in-review")])
def test_what_an_editor_typed_is_no_markup(client, page):
    desk_of(client, "Publisher")
    make_in_review(1, title="<b>Bold</b>")

    text = client.get(page).text

    assert "&lt;b&gt;Bold&lt;/b&gt;" in text
    assert "<b>Bold" not in text
