"""How an editor uses the page of a whole meeting: open it, type, press a button."""

from django.urls import reverse

from tests.admin.desk import fields_as_shown
from tests.builders import make_meeting


def make_draft(**fields):
    """A meeting that no reader sees."""
    return make_meeting(publication="draft", **fields)


def sheet_of(meeting=None):
    """The address of the page of a meeting, or of a new one."""
    if meeting is None:
        return reverse("admin:dialogue_meeting_new_sheet")
    return reverse("admin:dialogue_meeting_sheet", args=[meeting.pk])


def shown(response):
    """What a browser would send of a page if nothing were typed."""
    sheet = response.context["sheet"]
    sent = {}
    for row in sheet.rows:
        for form in [row.form, *row.citations.forms]:
            sent |= fields_as_shown(form)
        for formset in row.formsets:
            sent |= fields_as_shown(formset.management_form)
    return sent


def press(client, page, button, value="1", **typed):
    """Type into a page as it is shown, and press a button of it."""
    url = page.wsgi_request.path
    return client.post(url, shown(page) | typed | {button: value})


def type_in(client, page, *presses, **typed):
    """Press buttons that make room, one after the other, type, and save."""
    for button, value in presses:
        page = press(client, page, button, value)
    return press(client, page, "_save", **typed)


def faults(response):
    """Every sentence with which a page refuses; [] when it saved."""
    if response.status_code == 302:
        return []
    said = [sentence for _anchor, sentence in response.context["errors"]]
    refusal = response.context.get("refusal")
    return [str(refusal), *said] if refusal else said
