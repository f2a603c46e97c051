"""How to cite the page of a record."""

from django import template
from django.utils.timezone import localdate

from dialogue.citing import bibtex, plain, ris
from dialogue.citing.works import works

register = template.Library()


@register.simple_tag
def citations(row, request, texts):
    """What can be cited on the page of a row, each in all forms."""
    address = request.build_absolute_uri(row.get_absolute_url())
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
