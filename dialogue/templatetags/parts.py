"""What the parts of a record are called, as a revision kept them."""

from datetime import date

from django import template
from django.utils.html import format_html
from django.utils.translation import gettext as _

from dialogue.exchange.desk_rows import DeskRows
from dialogue.models import (
    Commitment,
    Country,
    Delegate,
    Delegation,
    Document,
    DocumentText,
    Meeting,
    Outcome,
    Passage,
    Person,
    Series,
    StatedCount,
    StatusEntry,
    Topic,
)
from dialogue.models.passages import PLACES
from dialogue.vocabulary import CommitmentStatus, Language, Standing

from .words import called, day, english

register = template.Library()


@register.simple_tag
def part_called(part, named):
    """What a reader would call a part of a record: Delegation of Japan."""
    return NAMES[part.row.model](part, named)


def absent(model, key, named):
    """What is said of a row that readers may not see; to editors, that it is gone."""
    words = _("a record that is not public")
    if isinstance(named, DeskRows):
        row = f"{model._meta.verbose_name} {'/'.join(map(str, key))}"
        words = _("{row}, which is not there any more").format(row=row)
    return format_html('<span class="quiet">{}</span>', words)


def _name(model, key, named):
    row = named.get((model, *map(str, key)))
    return called(row) if row else absent(model, key, named)


def _delegation(part, named):
    country = _name(Country, part.row.place[2:], named)
    return format_html(_("Delegation of {country}"), country=country)


def _delegate(part, named):
    fields = part.row.fields
    who = english(fields.get("office", ""))
    if fields.get("person"):
        who = _name(Person, fields["person"], named)
    country = _name(Country, part.row.place[2:3], named)
    return format_html(_("Delegate of {country}: {who}"), country=country, who=who)


def _outcome(part, named):
    heading = english(part.row.fields.get("heading", ""))
    return format_html(_("Outcome: {heading}"), heading=heading)


def _commitment(part, named):
    action = english(part.row.fields.get("action", ""))
    return format_html(_("Commitment: {action}"), action=action)


def _status_entry(part, named):
    _model, _slug, on, status = part.row.place
    return format_html(
        _("Status “{status}” of {on}: {action}"),
        status=dict(CommitmentStatus.choices).get(status, status),
        on=day(date.fromisoformat(on)),
        action=english(part.whole.fields.get("action", "") if part.whole else ""),
    )


def _version(language, standing):
    languages, standings = dict(Language.choices), dict(Standing.choices)
    return languages.get(language, language), standings.get(standing, standing)


def _text(part, named):
    language, standing = _version(*part.row.place[2:4])
    return format_html(
        _("Language version: {language}, {standing}"),
        language=language,
        standing=standing,
    )


def _passage(part, named):
    language, standing = _version(*part.row.place[2:4])
    return format_html(
        _("Passage: {place} ({language}, {standing})"),
        place=PLACES.get(part.row.place[4], part.row.place[4]),
        language=language,
        standing=standing,
    )


NAMES = {
    Meeting: lambda part, named: _("The meeting"),
    Document: lambda part, named: _("The document"),
    Country: lambda part, named: _("The country"),
    Series: lambda part, named: _("The series"),
    Topic: lambda part, named: _("The topic"),
    Person: lambda part, named: _("The person"),
    StatedCount: lambda part, named: _("The count"),
    Delegation: _delegation,
    Delegate: _delegate,
    Outcome: _outcome,
    Commitment: _commitment,
    StatusEntry: _status_entry,
    DocumentText: _text,
    Passage: _passage,
}
