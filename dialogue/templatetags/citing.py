"""How to cite the page of a record."""

from django import template
from django.utils.html import format_html
from django.utils.timezone import localdate

from dialogue.citing import bibtex, plain, ris
from dialogue.citing.lines import one_line
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
    title = one_line(work.original_title)
    ris_lines = ris.written(work).replace(ris.END, "\n")
    return {
        "plain": _marked(plain.written(work), title, work.language),
        "bibtex": _marked(
            bibtex.written(work).strip(), bibtex.escaped(title), work.language
        ),
        "ris": _marked(ris_lines.strip("\n"), title, work.language),
    }


def _marked(written, title, language):
    """The citation, with the original title in it marked as of its language."""
    if not title:
        return written
    before, title, after = written.partition(title)
    return format_html('{}<span lang="{}">{}</span>{}', before, language, title, after)
