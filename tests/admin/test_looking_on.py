"""A viewer reads what is on its way into the record, and can press nothing there."""

import pytest

from tests.admin.desk import address
from tests.builders import make_intake, make_plan, make_proposal
from tests.roles import make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [make_intake, make_plan, make_proposal])
def test_a_viewer_reads_it_and_can_press_nothing(client, make):
    client.force_login(make_user("Viewer"))
    row = make()

    page = client.get(address(row))

    assert page.status_code == 200
    content = page.text.partition('id="content"')[2]
    assert 'type="submit"' not in content
    assert "deletelink" not in content
    assert client.post(address(row), {"_apply": "1"}).status_code == 403
    assert client.post(address(row, "delete"), {"post": "yes"}).status_code == 403
