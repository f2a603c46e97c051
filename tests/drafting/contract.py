"""A draft in the form of the golden pairs."""


def as_contract(draft):
    """What a draft states, without its words: comparable with NAME.json."""
    return {
        "verdict": "meeting",
        "meeting": _meeting(draft.meeting),
        "document": {
            "kind": draft.release.kind,
            "issued_on": _plain(draft.release.issued_on)
            or _day(draft.release.published),
            "publisher": _plain(draft.release.publisher),
            "issuers": _plain(draft.release.issuers) or [],
        },
        "delegations": {
            each.country.value: {
                "presence": _plain(each.presence) or "not-stated",
                "capacity": _plain(each.capacity),
                "delegates": [_delegate(one) for one in each.delegates],
            }
            for each in draft.delegations
        },
        "outcomes": [
            {
                "section": each.section,
                "kind": _plain(each.kind),
                "countries": _plain(each.countries) or [],
            }
            for each in draft.outcomes
        ],
        "commitments": [_commitment(each, draft) for each in draft.commitments],
        "documents": [
            {"kind": each.kind.value, "held": each.held} for each in draft.documents
        ],
        "questions": [each.name for each in draft.questions],
    }


def _meeting(meeting):
    names = ["series", "ordinal", "status", "format", "starts_on", "ends_on"]
    names += ["city", "venue", "host", "chair"]
    facts = {name: _plain(getattr(meeting, name)) for name in names}
    return {**facts, "date_precision": meeting.date_precision}


def _delegate(delegate):
    return {
        "person": _plain(delegate.person),
        "office": _plain(delegate.office),
        "rank": delegate.rank,
        "role": delegate.role,
        "on_behalf_of": _plain(delegate.on_behalf_of),
    }


def _commitment(commitment, draft):
    return {
        "section": draft.outcomes[commitment.outcome].section,
        "actors": _plain(commitment.actors) or [],
        "beneficiaries": _plain(commitment.beneficiaries) or [],
        "comparator": _plain(commitment.comparator),
        "quantity": format(commitment.quantity.value.normalize(), "f"),
        "unit": commitment.unit,
        "currency": commitment.currency,
        "scope": _plain(commitment.scope),
        "starts_on": _plain(commitment.starts_on),
        "due_on": _plain(commitment.due_on),
        "due_basis": commitment.due_basis,
    }


def _day(published):
    return published.isoformat() if published else None


def _plain(stated):
    value = stated.value if stated else None
    return value.isoformat() if hasattr(value, "isoformat") else value
