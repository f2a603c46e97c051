"""A diplomat prints what stands before the next meeting."""

import pypdf
import pytest
from django.core.management import call_command

from dialogue.models import Series

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_brief_prints_on_two_sheets_for_every_series(live_server, page, tmp_path):
    call_command("load_archive", verbosity=0)
    printed = {}
    for slug in Series.objects.public().values_list("slug", flat=True):
        page.goto(f"{live_server.url}/brief/?series={slug}")
        page.pdf(path=tmp_path / slug, format="A4", prefer_css_page_size=True)
        printed[slug] = len(pypdf.PdfReader(tmp_path / slug).pages)

    assert len(printed) > 5
    assert {slug: sheets for slug, sheets in printed.items() if sheets > 2} == {}


def test_a_diplomat_gets_a_brief_of_which_every_line_has_a_source(live_server, page):
    call_command("load_archive", verbosity=0)
    page.goto(f"{live_server.url}/brief/")
    page.get_by_label("Series").select_option("summit")
    page.get_by_label("For").select_option("kz")
    page.get_by_role("button", name="Make the brief").click()

    assert page.url.endswith("/brief/?series=summit&for=kz")
    lines = page.locator(".brief section:not(.notes) li").all()
    cited = [line.locator(".marks").count() > 0 for line in lines]
    more = page.locator(".brief li", has_text="more act").count()
    assert len(lines) > 20
    assert cited.count(False) == more
