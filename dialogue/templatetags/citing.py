"""How to cite the page of a record."""

from django import template
from django.utils.timezone import localdate

from dialogue.citing import bibtex, plain, ris
from dialogue.citing.works import record_work, works

register = template.Library()


@register.simple_tag
def citations(row, request, texts, past):
    """What can be cited on the page of a row, each in all forms.

    Of a page that shows the past, the record as it stood.
    """
    address = request.build_absolute_uri(row.get_absolute_url())
    if past:
        asked = f"{address}?as_of={past.day.isoformat()}"
        cited = {"record": record_work(row, asked, localdate(), past.day)}
    else:
        cited = works(row, address, localdate(), texts or ())
    return {what: _in_all_forms(work) for what, work in cited.items()}


@register.filter
def as_file(row, form):
    """The address of the file with the citation of a row: its page's and an ending."""
    return f"{row.get_absolute_url().rstrip('/')}.{form}"


def _in_all_forms(work):
    return {
        "plain": plain.written(work),
        "bibtex": bibtex.written(work).strip(),
        "ris": ris.written(work).replace(ris.END, "\n").strip("\n"),
    }
