"""The form of a row in a fixture file."""


def row(model, **fields):
    """A row without the fields that say nothing; null asks for an answer."""
    said = {name: value for name, value in fields.items() if value not in ("", [])}
    return {"model": f"dialogue.{model}", "fields": said}


def value(stated):
    """As JSON holds it; None when nothing is stated."""
    if stated is None:
        return None
    is_day = hasattr(stated.value, "isoformat")
    return stated.value.isoformat() if is_day else stated.value
