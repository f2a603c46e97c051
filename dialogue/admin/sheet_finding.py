"""Rows found for an editor without script: typed in words, chosen from a list."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .choices import searching_widget

WORDS = "--find"
MOST = 20


def asks_to_find(sent):
    """Whether words were typed for which no row was chosen yet."""
    return any(name.endswith(WORDS) and sent[name].strip() for name in sent)


def find(sheet, request):
    """Choose what was asked for where it is one row; offer to choose among several."""
    for row in sheet.rows:
        for form in row.forms:
            for name, field in form.fields.items():
                place = form.add_prefix(name)
                words = sheet.data.get(f"{place}{WORDS}", "").strip()
                widget = searching_widget(field)
                if widget and words and not field.disabled:
                    rows = _rows(widget, request, words)
                    sheet.found[place] = _take(sheet.data, place, widget, rows)


def _rows(widget, request, words):
    page = widget.admin_site.get_model_admin(widget.field.related_model)
    if not page.has_view_permission(request):
        return []
    rows = page.get_queryset(request)
    found, may_repeat = page.get_search_results(request, rows, words)
    return list((found.distinct() if may_repeat else found)[: MOST + 1])


def _take(data, place, widget, rows):
    """Put the one row, or offer several; what came of it, in words."""
    if not rows:
        return _("Nothing is called so.")
    if len(rows) == 1:
        chosen = data.getlist(place) if widget.allow_multiple_selected else []
        data.setlist(place, [*chosen, str(rows[0].pk)])
        return _("Chosen: %(name)s.") % {"name": rows[0]}
    widget.offered = {str(row.pk): str(row) for row in rows[:MOST]}
    if len(rows) > MOST:
        return _("More than %(count)s are called so: choose, or type more.") % {
            "count": MOST
        }
    return ngettext(
        "%(count)s is called so: choose.", "%(count)s are called so: choose.", len(rows)
    ) % {"count": len(rows)}
