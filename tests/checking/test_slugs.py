"""Keys of citations name what they cite, and names come from what was read."""

import pytest

from tests.builders import (
    make_citation,
    make_commitment,
    make_delegate,
    make_document,
    make_meeting,
    make_outcome,
    make_person,
    make_text,
)
from tests.checking.archive import faults_about, make_bare_meeting

pytestmark = pytest.mark.django_db


def test_a_key_that_names_another_row_than_it_cites_is_named():
    meeting = make_bare_meeting()
    make_citation("status", meeting=meeting, key="2010-osh.status.1")

    assert faults_about("“key”") == [
        "meeting/2015-tokyo, dialogue.citation 2010-osh.status.1, “key”: "
        "it cites what is called 2015-tokyo.status, and its key says otherwise."
    ]


@pytest.mark.parametrize(
    ("make", "fact", "key"),
    [
        (make_delegate, "office", "2015-tokyo.jp.office.1"),
        (make_outcome, "kind", "2015-tokyo.trainees.kind.1"),
        (make_commitment, "due_on", "2015-trainees.due-on.1"),
    ],
)
def test_a_key_is_made_as_an_editor_is_proposed_it(make, fact, key):
    meeting = make_meeting(slug="2015-tokyo", publication="draft")
    if make is make_delegate:
        row = make_delegate(delegation=meeting.delegations.create(country=meeting.host))
    else:
        row = make_outcome(meeting=meeting, slug="trainees")
    if make is make_commitment:
        row = make_commitment(outcome=row, slug="2015-trainees")
    make_citation(fact, **{row._meta.model_name: row}, key=key)

    assert faults_about("“key”") == []


def named(source):
    name = {"text": "会合", "standing": "official", "source": source}
    return make_document(slug="named", publication="draft", names={"ja": name})


def test_a_name_from_an_address_that_no_document_has_is_named():
    named("https://example.org/nowhere")

    assert faults_about("“names") == [
        "document/named, dialogue.document named, “names.ja.source”: "
        "no document here was read at https://example.org/nowhere"
    ]


def test_a_name_from_a_text_that_was_read_here_is_in_order():
    named(make_text().address)
    named_by_hand = make_person(names={})
    named_by_hand.names = {"ja": {"text": "名", "standing": "official", "source": "x"}}
    named_by_hand.save()

    assert faults_about("“names") == []


def test_a_name_from_a_text_that_was_not_read_is_named():
    named(make_text(retrieved_on=None).address)

    assert len(faults_about("“names.ja.source”")) == 1
