from django.core.paginator import InvalidPage, Paginator
from django.http import Http404
from django.utils.translation import gettext as _


def page_of(rows, request, size=50):
    """The page of a list that an address asks for: ?page=2.

    Raises Http404, with a sentence, for one that there is not.
    """
    number = request.GET.get("page") or "1"
    try:
        if not number.isascii():
            raise InvalidPage
        return Paginator(rows, size).page(number)
    except InvalidPage as error:
        raise Http404(_("This list has no such page.")) from error
