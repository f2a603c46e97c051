"""Compares a reading with what a careful reader would conclude, fact by fact.

A fact is stated right, stated wrong (said though it is otherwise, or though the text
does not say it), or left open. That nothing is said where nothing is to be said is no
fact. A question that had to be asked and was not is stated wrong; one too many is left.
"""

from difflib import SequenceMatcher

RIGHT, WRONG, LEFT = "right", "wrong", "left"
DELEGATE = ["person", "office", "rank", "role", "on_behalf_of"]
COMMITMENT = [
    "section",
    "actors",
    "beneficiaries",
    "comparator",
    "quantity",
    "unit",
    "currency",
    "scope",
    "starts_on",
    "due_on",
    "due_basis",
]


def verdicts(expected, got):
    """(fact type, verdict, what was expected, what was read) for each fact."""
    yield from _fact("verdict", expected["verdict"], got["verdict"])
    if "not-a-meeting" in (expected["verdict"], got["verdict"]):
        return
    for record in ("meeting", "document"):
        for name, value in expected.get(record, {}).items():
            yield from _fact(f"{record}.{name}", value, got[record].get(name))
    yield from _delegations(expected.get("delegations", {}), got["delegations"])
    yield from _outcomes(expected.get("outcomes", []), got["outcomes"])
    yield from _commitments(expected.get("commitments", []), got["commitments"])
    yield from _documents(expected.get("documents", []), got["documents"])
    yield from _questions(set(expected.get("questions", [])), set(got["questions"]))


def _fact(kind, expected, got):
    expected, got = _plain(expected), _plain(got)
    if not got and not expected:
        return
    if got == expected:
        yield kind, RIGHT, expected, got
    else:
        yield kind, LEFT if not got else WRONG, expected, got


def _plain(value):
    """The order of countries says nothing."""
    if isinstance(value, list):
        return sorted(value)
    return "" if value in (None, "none", "not-stated") else value


def _delegations(expected, got):
    for code in expected.keys() | got.keys():
        if code not in expected:
            yield "delegation.country", WRONG, None, code
            continue
        if code not in got:
            yield "delegation.country", LEFT, code, None
        else:
            yield "delegation.country", RIGHT, code, code
        one, other = expected[code], got.get(code, {})
        for name in ("presence", "capacity"):
            yield from _fact(f"delegation.{name}", one.get(name), other.get(name))
        yield from _delegates(one.get("delegates", []), other.get("delegates", []))


def _delegates(expected, got):
    for one, other in _aligned(expected, got, _likeness_of_delegates):
        if one is None:
            yield "delegate.extra", WRONG, None, other
            continue
        for name in DELEGATE:
            yield from _fact(f"delegate.{name}", one.get(name), (other or {}).get(name))


def _likeness_of_delegates(one, other):
    return sum(bool(one.get(n)) and one.get(n) == other.get(n) for n in DELEGATE)


def _aligned(expected, got, likeness):
    """Pairs, best first; None where one side has no partner."""
    left, pairs = list(got), []
    for one in expected:
        best = max(left, key=lambda other: likeness(one, other), default=None)
        if best is not None and likeness(one, best) > 0:
            left.remove(best)
        else:
            best = None
        pairs.append((one, best))
    return [*pairs, *((None, other) for other in left)]


def _outcomes(expected, got):
    keys = [[(o["section"], o["kind"]) for o in side] for side in (expected, got)]
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        pairs = zip(expected[a:b], got[c:d], strict=False)
        if tag == "equal":
            for one, other in pairs:
                yield "outcome.kind", RIGHT, one["kind"], other["kind"]
                yield from _speakers(one, other)
            continue
        for one in expected[a:b]:
            yield "outcome.kind", LEFT, f"{one['section']} {one['kind']}", None
        for other in got[c:d]:
            yield "outcome.kind", WRONG, None, f"{other['section']} {other['kind']}"


def _speakers(one, other):
    """None means all: that is a statement too."""
    same = sorted(one["countries"]) == sorted(other["countries"])
    verdict = RIGHT if same else WRONG
    yield "outcome.countries", verdict, one["countries"], other["countries"]


def _commitments(expected, got):
    for one, other in _aligned(expected, got, _likeness_of_commitments):
        if one is None:
            yield "commitment.extra", WRONG, None, other
            continue
        for name in COMMITMENT:
            value = (other or {}).get(name)
            yield from _fact(f"commitment.{name}", one.get(name), value)


def _likeness_of_commitments(one, other):
    return 2 * (one.get("quantity") == other["quantity"]) + (
        one.get("section") == other["section"]
    )


def _documents(expected, got):
    for one, other in _aligned(expected, got, _likeness_of_documents):
        if other is None:
            yield "documents", LEFT, one, None
        else:
            yield "documents", RIGHT if one == other else WRONG, one, other


def _likeness_of_documents(one, other):
    return 2 * (one["kind"] == other["kind"]) + (one == other)


def _questions(expected, got):
    for each in expected | got:
        verdict = RIGHT if each in expected & got else LEFT
        yield "question", WRONG if each not in got else verdict, each, each in got
