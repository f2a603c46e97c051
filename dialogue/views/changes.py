from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _

from dialogue.exchange.changes import one_of_each_load, public_changes, told

from .paging import page_of


def change_list(request):
    changes, load = public_changes(), request.GET.get("load")
    changes = _of_load(changes, load) if load else one_of_each_load(changes)
    page = page_of(changes, request)
    context = {
        "page": page,
        "load": load,
        "changes": told(list(page.object_list), loads_as_one=not load),
    }
    return render(request, "dialogue/change_list.html", context)


def _of_load(changes, words):
    is_number = words.isascii() and words.isdigit() and len(words) < 10
    found = changes.filter(load=int(words)) if is_number else changes.none()
    if not found.exists():
        raise Http404(_("There is no such load."))
    return found
