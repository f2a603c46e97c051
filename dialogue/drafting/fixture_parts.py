"""The rows of the parts of a meeting: delegations, delegates, outcomes, commitments."""

from dialogue.vocabulary import DueBasis, Presence

from . import slugs
from .fixture_rows import row, value

DELEGATE_FACTS = ["person", "office", "on_behalf_of"]
COMMITMENT_FACTS = [
    "actors",
    "beneficiaries",
    "comparator",
    "quantity",
    "scope",
    "starts_on",
    "due_on",
]


def delegation_rows(draft, meeting, cite):
    people = slugs.Taken()
    for delegation in draft.delegations:
        code = delegation.country.value
        stem = f"{meeting}.{code.lower()}"
        for fact in ("country", "capacity", "presence"):
            cite("delegation", [meeting, code], stem, fact, getattr(delegation, fact))
        yield row(
            "delegation",
            meeting=[meeting],
            country=[code],
            capacity=value(delegation.capacity) or "",
            presence=value(delegation.presence) or str(Presence.NOT_STATED),
        )
        yield from _delegate_rows(draft, meeting, delegation, people, cite)


def _delegate_rows(draft, meeting, delegation, people, cite):
    taken, code = slugs.Taken(), delegation.country.value
    for order, delegate in enumerate(delegation.delegates):
        person = None
        if delegate.person:
            name = slugs.slug(delegate.person.value) or f"{meeting}-{code.lower()}"
            person = people(name)
            yield _person_row(draft, person, delegate.person)
            cite("person", [person], person, "name", delegate.person)
        slug = taken(_place(delegate))
        for fact in DELEGATE_FACTS:
            cite(
                "delegate",
                [meeting, code, slug],
                f"{meeting}.{code.lower()}",
                fact,
                getattr(delegate, fact),
            )
        yield row(
            "delegate",
            delegation=[meeting, code],
            slug=slug,
            order=order,
            person=[person] if person else None,
            office=value(delegate.office) or "",
            rank=delegate.rank or "",
            role=delegate.role,
            on_behalf_of=value(delegate.on_behalf_of) or "",
        )


def _place(delegate):
    return "head" if delegate.role in {"head", "chair"} else delegate.rank or "member"


def _person_row(draft, slug, stated):
    """A name in another script has no Latin spelling that is not a guess."""
    if slugs.slug(stated.value):
        return row("person", slug=slug, name=stated.value, sort_name=None)
    entry = {
        "text": stated.value,
        "standing": "official",
        "source": slugs.document_slug(draft),
    }
    return row(
        "person",
        slug=slug,
        name=None,
        sort_name=None,
        names={draft.release.language: entry},
    )


def outcome_slugs(draft):
    taken = slugs.Taken()
    return [taken(outcome.kind.value) for outcome in draft.outcomes]


def outcome_rows(draft, meeting, cite):
    names = outcome_slugs(draft)
    for order, (slug, outcome) in enumerate(zip(names, draft.outcomes, strict=True), 1):
        for fact in ("kind", "countries"):
            cite(
                "outcome",
                [meeting, slug],
                f"{meeting}.{slug}",
                fact,
                getattr(outcome, fact),
            )
        yield row(
            "outcome",
            meeting=[meeting],
            slug=slug,
            section=outcome.section,
            order=order,
            heading=None,
            kind=outcome.kind.value,
            countries=[[code] for code in value(outcome.countries) or []],
        )


def commitment_rows(draft, meeting, cite):
    taken, names = slugs.Taken(), outcome_slugs(draft)
    for number, commitment in enumerate(draft.commitments, 1):
        section = slugs.slug(draft.outcomes[commitment.outcome].section)
        slug = taken(f"{meeting}-{section or number}")
        for fact in COMMITMENT_FACTS:
            cite("commitment", [slug], slug, fact, getattr(commitment, fact))
        yield row(
            "commitment",
            outcome=[meeting, names[commitment.outcome]],
            slug=slug,
            action=None,
            comparator=value(commitment.comparator) or "",
            quantity=f"{commitment.quantity.value:.2f}",
            unit=commitment.unit,
            currency=commitment.currency or "",
            scope=value(commitment.scope) or "",
            starts_on=value(commitment.starts_on),
            due_on=value(commitment.due_on),
            due_basis=commitment.due_basis,
            due_note=_due_note(commitment),
            actors=[[code] for code in value(commitment.actors) or []],
            beneficiaries=[[code] for code in value(commitment.beneficiaries) or []],
        )


def _due_note(commitment):
    if commitment.due_basis != DueBasis.DERIVED:
        return ""
    start = commitment.starts_on.value.isoformat()
    return f"“{commitment.due_on.quote}”, counted from the meeting, {start}."
