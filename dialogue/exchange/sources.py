"""Which values of a record rest on no source. A published record has none such."""

from dataclasses import replace

from django.utils.translation import gettext as _

from dialogue.models import TARGET_OF, Citation, Delegate, Document, Meeting, Person
from dialogue.models.citations import is_stated
from dialogue.vocabulary import CITED, Publication, Stance

from .record_rows import parent_of
from .stored_rows import places_among


def stated_facts(row):
    """The facts in which a row of a fixture says something that needs a source."""
    for fact in CITED.get(TARGET_OF.get(row.model), ()):
        field = row.model._meta.get_field(fact)
        if is_stated(row.fields.get(fact, field.get_default())):
            yield fact


def uncited(record):
    """Each value of a record without a source, as (place of the row, fact).

    `record` is its rows by place, as a file or the archive has them.
    """
    cited = borne_out(record)
    return [
        (place, fact)
        for place, row in record.items()
        for fact in stated_facts(row)
        if (place, fact) not in cited
    ]


def borne_out(record):
    """The facts that a citation of the record supports or implies."""
    return {
        (parent_of(row)[1], row.fields.get("fact"))
        for row in record.values()
        if row.model is Citation and row.fields.get("stance") != Stance.CONTRADICTS
    }


def is_published(record):
    """Whether a meeting or document is published, by its rows."""
    roots = (row for row in record.values() if row.model in (Meeting, Document))
    return any(row.fields.get("publication") == Publication.PUBLISHED for row in roots)


def refuse_uncited(plan):
    """LoadError when a plan leaves a value that readers see without a source.

    What had none before is passed over, for the plan does not make it worse.
    """
    moving = {each.row.place for record in plan.records for each in record.changes}
    after = {
        record.root: _after(record, moving)
        for record in plan.records
        if record.verdict != "unchanged"
    }
    shown = {root for root, rows in after.items() if is_published(rows)}
    shown |= _public_people(after, shown)
    for record in plan.records:
        if record.root in shown:
            _refuse(record, after[record.root])


def _after(record, moving):
    """The rows of a record as the plan leaves them."""
    gone = {row.place for row in record.removals} | moving
    rows = {row.place: row for row in record.live if row.place not in gone}
    return rows | {each.row.place: each.row for each in record.changes}


def _public_people(after, shown):
    """The people of these records whom readers see, now or once it is applied."""
    people = {root for root in after if root[0] is Person}
    named = {
        (Person, *row.fields["person"])
        for root in shown
        for row in after[root].values()
        if row.model is Delegate and row.fields.get("person")
    }
    seen = places_among(Person.objects.public(), people - named) if people else set()
    return people & named | set(seen)


def _refuse(record, after):
    before = {row.place: row for row in record.live}
    is_seen = is_published(before) or record.root[0] is Person
    known = uncited(before) if is_seen else []
    for place, fact in uncited(after):
        if (place, fact) not in known:
            row = replace(after[place], file=record.file or after[place].file)
            raise row.fault(
                fact, _("it has no citation, and a published record cites every value.")
            )
