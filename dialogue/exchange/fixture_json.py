"""The very bytes of a fixture file."""

from json.encoder import encode_basestring as quoted


def as_json(rows):
    """Rows as JSON with an indent of two, in UTF-8, ending in a line break.

    The same bytes as json.dumps(rows, indent=2, ensure_ascii=False) gives, which
    indents in Python and takes four times as long.
    """
    return (_written(rows, "\n") + "\n").encode()


def _written(value, line):
    if isinstance(value, str):
        return quoted(value)
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return int.__repr__(value)
    if not value:
        return "{}" if isinstance(value, dict) else "[]"
    below = f"{line}  "
    if isinstance(value, dict):
        items = [f"{quoted(name)}: {_written(v, below)}" for name, v in value.items()]
        return "{" + below + f",{below}".join(items) + line + "}"
    items = [_written(item, below) for item in value]
    return "[" + below + f",{below}".join(items) + line + "]"
