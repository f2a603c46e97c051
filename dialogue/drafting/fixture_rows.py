"""The form of a row in a fixture file."""


def row(model, **fields):
    return {"model": f"dialogue.{model}", "fields": fields}


def value(stated):
    """As JSON holds it; None when nothing is stated."""
    if stated is None:
        return None
    is_day = hasattr(stated.value, "isoformat")
    return stated.value.isoformat() if is_day else stated.value
