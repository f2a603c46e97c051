"""Which values of a record rest on no source. A published record has none such."""

from dataclasses import replace

from django.utils.translation import gettext as _

from dialogue.models import TARGET_OF, Citation, Delegate, Document, Meeting, Person
from dialogue.models.citations import is_stated
from dialogue.vocabulary import CITED, Publication, Stance

from .before_and_after import before_and_after
from .record_rows import live_records, parent_of
from .stored_rows import places_among


def stated_facts(row):
    """The facts in which a row of a fixture says something that needs a source."""
    for fact in CITED.get(TARGET_OF.get(row.model), ()):
        field = row.model._meta.get_field(fact)
        if is_stated(row.fields.get(fact, field.get_default())):
            yield fact


def borne_out(rows, documents):
    """What the citations among these rows support or imply, as (place of a row, fact).

    Those of `documents` count alone: the slugs of what readers can see.
    """
    return {
        (parent_of(row)[1], row.fields.get("fact"))
        for row in rows
        if row.model is Citation
        and row.fields.get("stance") != Stance.CONTRADICTS
        and row.fields["passage"][0] in documents
    }


def uncited(record, cited):
    """Each value of a record, its rows given by place, that is not among the cited."""
    return [
        (place, fact)
        for place, row in record.items()
        for fact in stated_facts(row)
        if (place, fact) not in cited
    ]


def is_published(record):
    """Whether a meeting or document is published, by its rows."""
    roots = (row for row in record.values() if row.model in (Meeting, Document))
    return any(row.fields.get("publication") == Publication.PUBLISHED for row in roots)


def seen_documents():
    """The slugs of the documents that readers see."""
    return set(Document.objects.published().values_list("slug", flat=True))


def refuse_uncited(plan):
    """LoadError when a plan leaves a value that readers see without a source.

    What had none before is passed over, for the plan does not make it worse. So is what
    rests on a document that the plan hides: it may be cited in any record.
    """
    before, after = before_and_after(plan)
    were_seen = seen_documents()
    are_seen = _documents_after(were_seen, after)
    was_cited = _cited(before, were_seen)
    is_cited = _cited(after, are_seen)
    shown = {root for root, rows in after.items() if is_published(rows)}
    named = _people_named(after, shown)
    people = named | {root for root in after if root[0] is Person}
    public = _public(people)
    brought = live_records(named - public - after.keys())
    is_cited |= _cited(brought, are_seen)
    for root in sorted(shown | named | public & after.keys(), key=str):
        rows = after.get(root, brought.get(root, {}))
        was_seen = root in public or is_published(before.get(root, {}))
        known = uncited(before[root], was_cited) if was_seen and root in before else []
        _refuse(plan, root, rows, uncited(rows, is_cited), known)


def _cited(records, documents):
    """What is cited in any of these records: a part may have moved without its own."""
    return {
        fact
        for rows in records.values()
        for fact in borne_out(rows.values(), documents)
    }


def _documents_after(documents, after):
    """Those, and what the plan publishes."""
    roots = [root for root, rows in after.items() if is_published(rows)]
    return documents | {root[1] for root in roots if root[0] is Document}


def _people_named(after, shown):
    return {
        (Person, *row.fields["person"])
        for root in shown
        for row in after[root].values()
        if row.model is Delegate and row.fields.get("person")
    }


def _public(people):
    """Those of these people whom readers see as it is."""
    return places_among(Person.objects.public(), people) if people else set()


def _refuse(plan, root, rows, without, known):
    for place, fact in without:
        if (place, fact) not in known:
            files = [record.file for record in plan.records if record.root == root]
            row = rows[place]
            row = replace(row, file=next(filter(None, files), row.file))
            raise row.fault(
                fact, _("it has no citation, and a published record cites every value.")
            )
