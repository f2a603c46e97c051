"""What a browser sends of a sheet: the button that was pressed, and the answers."""

import re

from dialogue.models import Commitment, Delegate, Delegation, Outcome, Person

ANSWER = re.compile(r"(?:q-)?[0-9]{1,5}-[a-z_]+(?:-[a-z]+)?")
# Which parts may be added to a row, and which to the meeting.
ADDED_TO = {Delegation: Delegate, Outcome: Commitment}
ADDED_TO_MEETING = [Delegation, Outcome]


def added_row(name, sheet):
    """(model name, parent) of the row that a button asks for; None for no such button.

    The value of a button is the model and, after a colon, the row to add it to.
    """
    kind, _colon, parent = name[:30].partition(":")
    if kind == Person._meta.model_name:
        return kind, None
    for model in ADDED_TO_MEETING:
        if kind == model._meta.model_name:
            return kind, sheet.meeting()
    for whole, part in ADDED_TO.items():
        if kind == part._meta.model_name and parent.isdecimal():
            number = int(parent)
            if number < len(sheet.rows) and sheet.forms[number].model is whole:
                return kind, number
    return None


def sent_answers(sent):
    """What of a request belongs to the sheet, in a form that can be kept."""
    return {
        name: [value.replace("\0", "") for value in sent.getlist(name)]
        for name in sent
        if ANSWER.fullmatch(name)
    }
