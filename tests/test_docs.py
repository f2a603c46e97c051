"""What the project offers is written down where a newcomer looks."""

import re
from pathlib import Path

from tests.browser.looks import AXE_VERSION
from tests.site.html import VNU
from tests.site.lighthouse import LIGHTHOUSE

ROOT = Path(__file__).resolve().parent.parent


def test_env_example_lists_exactly_what_settings_read():
    settings = (ROOT / "config/settings.py").read_text("utf-8")
    example = (ROOT / ".env.example").read_text("utf-8")

    read = re.findall(r'\benv\.\w+\(\s*"(\w+)"', settings)
    listed = re.findall(r"^(\w+)=", example, re.MULTILINE)

    assert sorted(listed) == sorted(read)


def test_settings_read_each_variable_in_the_one_way_that_is_looked_for():
    settings = (ROOT / "config/settings.py").read_text("utf-8")

    other = re.findall(r'\benv(?:\[|\()|\benv\.\w+\(\s*(?!")[^)]*', settings)

    assert other == ['env.read_env(BASE_DIR / ".env"', "env.db_url_config(DATABASE_URL"]


def test_the_page_on_accessibility_names_the_versions_that_run():
    page = (ROOT / "docs/accessibility.md").read_text("utf-8")

    assert f"axe-core {AXE_VERSION};" in page
    assert f"Nu HTML checker {VNU[1]};" in page
    assert f"Lighthouse {LIGHTHOUSE[1]}" in page
