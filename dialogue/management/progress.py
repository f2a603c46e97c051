"""What a command says while it works: on a terminal one line, in a pipe nothing."""

from contextlib import contextmanager

CLEAR = "\033[K"  # the rest of the line


@contextmanager
def told_on(stream):
    """What tells a sentence in the place of the one before; None when nobody watches.

    `stream` is the error output of a command. The line is empty again in the end.
    """
    if not stream.isatty():
        yield None
        return

    def tell(sentence):
        stream.write(f"\r{sentence}{CLEAR}", style_func=str, ending="")
        stream.flush()

    try:
        yield tell
    finally:
        stream.write(f"\r{CLEAR}", style_func=str, ending="")
