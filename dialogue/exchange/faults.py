"""What the models or the database say of a row, as a sentence that names the row."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

from .failing_database import first_line


def fault_of(fixture_row, error):
    """The LoadError for what was raised: of a ValidationError its first message."""
    if not isinstance(error, ValidationError):
        said = f"the database refused it ({first_line(error)})."
        return fixture_row.fault(None, said)
    name, messages = next(iter(messages_of(error).items()))
    return fixture_row.fault(None if name == NON_FIELD_ERRORS else name, messages[0])


def messages_of(error):
    """The sentences of a ValidationError by field, also when it was raised of none."""
    if hasattr(error, "error_dict"):
        return error.message_dict
    return {NON_FIELD_ERRORS: error.messages}
