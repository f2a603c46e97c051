"""A brief on paper."""

import re

import pypdf


def smallest_type(sheets):
    """In points, as it lies on the paper: Chromium shrinks what is too wide for it."""
    sizes = []

    def measure(words, page, line, _font, size):
        if words.strip():
            sizes.append(abs(size * line[3] * page[3]))

    for sheet in sheets:
        sheet.extract_text(visitor_text=measure)
    return min(sizes)


def test_a_brief_prints_on_two_sheets_for_every_series(record, page, tmp_path):
    page.goto(f"{record}/brief/")
    options = page.get_by_label("Series").locator("option").all()
    printed = {}
    for slug in [option.get_attribute("value") for option in options]:
        for country in ["", "kz"]:
            page.goto(f"{record}/brief/?series={slug}&for={country}")
            page.pdf(path=tmp_path / slug, format="A4", prefer_css_page_size=True)
            sheets = pypdf.PdfReader(tmp_path / slug).pages
            printed[slug, country] = len(sheets), round(smallest_type(sheets), 1)

    assert len(printed) == 16
    assert {sheets for sheets, _points in printed.values()} <= {1, 2}, printed
    assert min(points for _sheets, points in printed.values()) >= 7.5, printed


def test_every_line_of_a_brief_has_a_source(record, page):
    page.goto(f"{record}/brief/?series=summit&for=kz")

    lines = page.locator(".brief section:not(.notes) li").all()
    cited = [line.locator(".marks").count() > 0 for line in lines]
    more = page.locator("li", has_text=re.compile(r"^and \d+ more ")).count()
    assert len(lines) > 20
    assert cited.count(False) == more
