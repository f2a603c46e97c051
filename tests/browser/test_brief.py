"""A brief on paper."""

import pypdf


def test_a_brief_prints_on_two_sheets_for_every_series(record, page, tmp_path):
    page.goto(f"{record}/brief/")
    options = page.get_by_label("Series").locator("option").all()
    printed = {}
    for slug in [option.get_attribute("value") for option in options]:
        page.goto(f"{record}/brief/?series={slug}")
        page.pdf(path=tmp_path / slug, format="A4", prefer_css_page_size=True)
        printed[slug] = len(pypdf.PdfReader(tmp_path / slug).pages)

    assert len(printed) == 8
    assert {slug: sheets for slug, sheets in printed.items() if sheets > 2} == {}


def test_every_line_of_a_brief_has_a_source(record, page):
    page.goto(f"{record}/brief/?series=summit&for=kz")

    lines = page.locator(".brief section:not(.notes) li").all()
    cited = [line.locator(".marks").count() > 0 for line in lines]
    more = page.locator(".brief li", has_text="more outcome").count()
    assert len(lines) > 20
    assert cited.count(False) == more
