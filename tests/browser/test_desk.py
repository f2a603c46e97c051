"""Releases and fixture files come in through the desk, in a browser without script."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse

from dialogue.admin.draft_sheet import Sheet
from dialogue.exchange.answers import EMPTY
from dialogue.exchange.kept_plans import apply_kept, keep, plan_of, seal_of
from dialogue.exchange.revisions import revision_of
from dialogue.models import Document, HeldCopy, Intake, Meeting, Plan, Topic
from tests.admin.desk import address
from tests.admin.intake_desk import RELEASE, SLUG
from tests.admin.test_plans import file_of
from tests.example_archive import EXAMPLE

from .looks import RULES

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def site(live_server, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    call_command("load_archive", EXAMPLE, verbosity=0)
    get_user_model().objects.create_superuser("editor", password="example-password")
    return live_server.url


def log_in(page, site):
    page.goto(f"{site}/admin/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("example-password")
    page.get_by_role("button", name="Log in").click()


def take_in(page, site):
    page.goto(site + address(Intake, "add"))
    page.get_by_label("Paste the release").fill(RELEASE.read_text("utf-8"))
    page.get_by_label("Where does it stand?").fill("https://example.org/release")
    page.get_by_label("On which day was it read there?").fill("2026-11-24")
    page.get_by_role("button", name="Read it").click()


def answer(page):
    """Write a word wherever one is needed, and settle every question."""
    sheet = Sheet(Intake.objects.latest("pk"))
    for form in sheet.forms:
        for name, field in form.fields.items():
            box = page.locator(f"[name='{form.add_prefix(name)}']")
            if field.required and form[name].value() in EMPTY:
                if hasattr(field, "choices"):
                    box.select_option(field.choices[1][0])
                else:
                    box.fill(f"In our words {form.number}")
    for question in sheet.questions:
        page.locator(f"[name='{question.add_prefix('settled')}']").check()


def move(page, button):
    """From the form of a meeting one stage on, with its documents."""
    page.get_by_role("link", name=button).click()
    page.get_by_label("Why").fill("Nobody else is here.")
    page.get_by_role("button", name=button).click()


def test_from_a_release_to_a_published_page(site, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    log_in(page, site)
    take_in(page, site)
    fact = page.locator(".draft-line").filter(has_text="City").first
    fact.locator("a.marked__number").click()
    assert page.locator(":target + mark").inner_text() == "in Samarkand"

    page.get_by_role("button", name="Show what would be saved").click()
    page.get_by_role("link", name="Is the day right?").first.click()
    assert "#question-0" in page.url
    answer(page)
    page.get_by_role("button", name="Show what would be saved").click()
    assert "meeting/" + SLUG in page.locator(".plan").inner_text()
    assert not Meeting.objects.filter(slug=SLUG).exists()
    page.get_by_label("Why this load").fill("From the release of the day.")
    page.get_by_role("button", name="Apply this plan").click()
    assert "The plan was applied." in page.locator(".messagelist").inner_text()

    public = f"{site}/meetings/{SLUG}/"
    assert page.goto(public).status == 404
    page.goto(site + address(Intake.objects.latest("pk")))
    page.get_by_role("button", name="Hold the official text").click()
    assert "Every quote stands in its text." in page.locator("#content").inner_text()
    page.goto(site + address(Meeting.objects.get(slug=SLUG)))
    move(page, "Ask for review")
    move(page, "Publish")
    assert "It was published." in page.locator(".messagelist").inner_text()
    assert page.goto(public).status == 200
    assert "Samarkand" in page.locator("main").inner_text()
    assert "border guards" in page.locator("main").inner_text()
    context.close()


@pytest.fixture
def desk(site, page):
    """A page of the desk of each kind, by name, and a browser that is logged in."""
    log_in(page, site)
    take_in(page, site)
    page.get_by_role("button", name="Show what would be saved").click()
    topic = Topic.objects.get(slug="wto")
    conflict = _keep(topic, **{topic.name: "Loaded"})
    load = apply_kept(conflict, seen=seal_of(plan_of(conflict)), by=None).load
    with revision_of(topic):
        Topic.objects.filter(pk=topic.pk).update(name="By hand")
    call_command(
        "import_release",
        str(RELEASE),
        document=Document.objects.get(slug="2030-example-press-release").slug,
        language="en",
        url="https://example.org/",
        retrieved="2026-11-24",
    )
    return {
        "intake-add": address(Intake, "add"),
        "intake": address(Intake.objects.latest("pk")),
        "plan-add": address(Plan, "add"),
        "plan": address(_keep(topic, **{"By hand": "From the file"})),
        "load": reverse("admin:dialogue_fixtureload_change", args=[load]),
        "undo": reverse("admin:dialogue_fixtureload_undo", args=[load]),
        "import": reverse("admin:dialogue_heldcopy_import"),
        "quotes": reverse("admin:dialogue_heldcopy_quotes"),
        "copy": address(HeldCopy.objects.get()),
    }


def _keep(row, **words):
    row.refresh_from_db()
    file: SimpleUploadedFile = file_of(row, **words)
    return keep({file.name: file.read()})


@pytest.mark.slow
def test_pages_of_the_desk_are_accessible_and_reflow(site, page, desk):
    faults = []
    for name, way in desk.items():
        for scheme, width in [("light", 1280), ("dark", 320)]:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            page.complaints.clear()  # of the checker, which styles the page before
            page.goto(site + way)
            faults += [(name, complaint) for complaint in page.complaints]
            found = Axe().run(page, context="#content", options=RULES).response
            faults += [
                (name, scheme, width, fault["id"], fault["nodes"])
                for fault in found["violations"]
            ]
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                faults.append((name, scheme, width, "scrolls sideways"))

    assert faults == []
