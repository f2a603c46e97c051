"""How an editor uses a page: open it, type, save."""

import re

from django.urls import reverse


def address(row_or_model, page="change"):
    """The address of a page of the desk: of a row, or add and changelist of a model."""
    meta = row_or_model._meta
    arguments = [row_or_model.pk] if page in {"change", "delete"} else []
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_{page}", args=arguments)


def fields_as_shown(form):
    """What a browser would send if nothing were typed."""
    shown = {}
    for name, field in form.fields.items():
        value = None if field.disabled else form[name].value()
        if value is not None:
            shown[form.add_prefix(name)] = value
    return shown


def save(client, url, rows=None, **typed):
    """Open a page, type, add rows of inlines (by their prefix), and save."""
    context = client.get(url).context
    sent = fields_as_shown(context["adminform"].form)
    for inline in context["inline_admin_formsets"]:
        formset = inline.formset
        for form in [formset.management_form, *formset.forms]:
            sent |= fields_as_shown(form)
        new = (rows or {}).get(formset.prefix, [])
        for number, row in enumerate(new, start=len(formset.forms)):
            prefix = f"{formset.prefix}-{number}"
            empty = fields_as_shown(formset.empty_form)
            shown = {name.split("-")[-1]: value for name, value in empty.items()}
            sent |= {f"{prefix}-{name}": value for name, value in (shown | row).items()}
        total = len(formset.forms) + len(new)
        sent[f"{formset.prefix}-TOTAL_FORMS"] = total
    return client.post(url, sent | typed)


def seen_on(page):
    """What a page says it was made from: {"seen-topic/water": "3"}."""
    return dict(re.findall(r'name="(seen-[^"]+)" value="(\d+)"', page.text))


def delete(client, row, **sent):
    """Open the page that asks, and press its button; the page that comes then."""
    page = client.get(address(row, "delete"))
    asked = {"post": "yes"} | seen_on(page) | sent
    return client.post(address(row, "delete"), asked, follow=True)


def delete_selected(client, *rows, **sent):
    """Choose the action for some rows of a list, and press the button that asks."""
    url = address(rows[0], "changelist")
    keys = [row.pk for row in rows]
    chosen = {"action": "delete_selected", "_selected_action": keys}
    asked = seen_on(client.post(url, chosen))
    return client.post(url, chosen | {"post": "yes"} | asked | sent, follow=True)


def faults(response):
    """Every sentence with which a page refuses; [] when it saved."""
    if response.status_code == 302:
        return []
    said = [
        *_sentences(response.context["adminform"].form.errors),
        *response.context["adminform"].form.non_field_errors(),
    ]
    for inline in response.context["inline_admin_formsets"]:
        said += inline.formset.non_form_errors()
        for errors in inline.formset.errors:
            said += _sentences(errors)
    return list(dict.fromkeys(str(sentence) for sentence in said))


def _sentences(errors):
    return [sentence for sentences in errors.values() for sentence in sentences]


def move_address(to, *rows):
    """The page that asks whether these rows are to move."""
    page = reverse(f"admin:dialogue_{rows[0]._meta.model_name}_move", args=[to])
    return f"{page}?{'&'.join(f'pk={row.pk}' for row in rows)}"


def press_move(client, to, *rows, **typed):
    """Open that page, type, and press its button; the page that comes then."""
    url = move_address(to, *rows)
    return client.post(url, seen_on(client.get(url)) | typed, follow=True)


def press(client, kept, button, **sent):
    """Press a button of the page of a plan, as it is shown now."""
    page = client.get(address(kept))
    sealed = {"seal": page.context.get("seal", "")}
    return client.post(address(kept), {button: "1", **sealed, **sent}, follow=True)


def said(response):
    """What the desk says of what was just done."""
    return " ".join(str(message) for message in response.context["messages"])
