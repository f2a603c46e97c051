"""The score is strict: what is said and not so is wrong."""

from .scoring import LEFT, RIGHT, WRONG, verdicts


def pair(**facts):
    return {"verdict": "meeting", "meeting": facts, "document": {}} | {
        name: {} if name == "delegations" else []
        for name in ("delegations", "outcomes", "commitments", "documents", "questions")
    }


def verdict_on(expected, got):
    return [v for kind, v, *_ in verdicts(expected, got) if kind != "verdict"]


def test_the_same_value_is_right():
    assert verdict_on(pair(city="Osh"), pair(city="Osh")) == [RIGHT]


def test_another_value_is_wrong():
    assert verdict_on(pair(city="Osh"), pair(city="Tokyo")) == [WRONG]


def test_a_value_where_none_is_stated_is_wrong():
    assert verdict_on(pair(city=None), pair(city="Tokyo")) == [WRONG]


def test_no_value_is_left_open():
    assert verdict_on(pair(city="Osh"), pair(city=None)) == [LEFT]


def test_nothing_about_nothing_is_no_fact():
    assert verdict_on(pair(city=None), pair(city=None)) == []


def test_a_question_that_was_not_asked_is_wrong():
    expected = pair() | {"questions": ["meeting.city"]}

    assert verdict_on(expected, pair()) == [WRONG]


def test_an_outcome_nobody_reached_is_wrong():
    outcome = {"section": "1", "kind": "decision", "countries": []}

    assert verdict_on(pair(), pair() | {"outcomes": [outcome]}) == [WRONG]


def test_a_document_taken_for_one_that_is_held_is_wrong():
    named = pair() | {"documents": [{"kind": "roadmap", "held": False}]}
    held = pair() | {"documents": [{"kind": "roadmap", "held": True}]}

    assert verdict_on(named, named) == [RIGHT]
    assert verdict_on(named, held) == [WRONG]
