"""What is typed into a public record is held, as a file of it, until it is accepted."""

from django.utils.translation import gettext as _

from .kept_plans import keep
from .load_error import LoadError
from .record_rows import place_of
from .shown import seen_among


class HeldError(Exception):
    """Raised to take back what would have changed before readers' eyes.

    `bodies` and `base` have the records that changed, by key: as they were to become,
    and as they stood.
    """

    def __init__(self, bodies, base):
        super().__init__()
        self.bodies, self.base = bodies, base


def hold_what_is_seen(touched):
    """HeldError when what was done to these records changes what readers see."""
    bodies = touched.changes()
    if bodies and seen_among([place_of(record) for record in bodies]):
        raise HeldError(bodies, touched.before(bodies))


def propose(held, *, by, why=""):
    """Keep what was held as a proposal; return its plan.

    LoadError when it could not be accepted as it is: a value has no source.
    """
    gone = [record for record, body in held.bodies.items() if not body]
    if gone:
        raise LoadError(
            _(
                "Nothing was saved: readers see %(records)s, which is neither deleted "
                "nor given another key."
            )
            % {"records": ", ".join(gone)}
        )
    contents = {f"{record}.json": body.encode() for record, body in held.bodies.items()}
    return keep(contents, remove=True, by=by, base=held.base, why=why)
