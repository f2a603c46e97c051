"""A kind of work that waits: who sees it, how much there is, and the way to each."""

from dataclasses import dataclass
from datetime import date

from django.contrib import admin
from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.timezone import localdate

FEW = 10  # of each kind, where all kinds are shown
MANY = 50  # on a page of one kind
COUNTED = 500  # up to which rows are counted as they are read, and not once more


@dataclass(frozen=True)
class Line:
    """A row that waits, and where the work on it is done.

    `called`, `of` and `remark` are words of the record; `label` and `said` are ours.
    """

    way: str
    called: str
    label: str = ""
    of: str = ""
    said: str = ""
    by: str = ""
    on: date | None = None
    due_on: date | None = None
    is_mine: bool = False
    remark: str = ""
    quote: str = ""
    lang: str = ""


class Section:
    """A kind of work that waits, as one user sees it.

    A class of it has a `name` for its address, a `title`, what it has `counted`, and a
    `lead` that says what is to be done.
    """

    name = title = counted = lead = ""

    def __init__(self, request):
        self.request, self.user = request, request.user

    @property
    def is_open(self):
        """Whether the user may do, or read, anything of it."""
        raise NotImplementedError

    def rows(self):
        """All that waits: a queryset in its order, or a list."""
        raise NotImplementedError

    def line(self, row):
        raise NotImplementedError

    def page(self, number):
        """A page of all rows: a number that is none is that of the first, or last."""
        return Paginator(self.rows(), MANY).get_page(number)

    @property
    def count(self):
        return self._found[0]

    @property
    def lines(self):
        """The first few."""
        return [self.line(row) for row in self._found[1]]

    @property
    def has_more(self):
        return self.count > FEW

    @property
    def count_in_words(self):
        return self.counted % {"count": self.count}

    def sees(self, model):
        return _desk(model).has_view_or_change_permission(self.request)

    def changes(self, model):
        return _desk(model).has_change_permission(self.request)

    def adds(self, model):
        return _desk(model).has_add_permission(self.request)

    @cached_property
    def _found(self):
        """How many there are, and the first few."""
        rows = self.rows()
        read = list(rows[: COUNTED + 1])
        count = len(read) if len(read) <= COUNTED else Paginator(rows, FEW).count
        return count, read[:FEW]


def way_to(model_name, pk):
    """The form of a row."""
    return reverse(f"{admin.site.name}:dialogue_{model_name}_change", args=[pk])


def way_to_add(model_name, **known):
    """The form of a new row, in which what is known stands already."""
    name = f"{admin.site.name}:dialogue_{model_name}_add"
    return reverse(name, query=known)


def told_of(row):
    """When a row was last changed, by whom, and whether it is this user’s."""
    on = localdate(row["at"]) if row["at"] else None
    return {"on": on, "by": row["by"] or "", "is_mine": row["is_mine"]}


def _desk(model):
    return admin.site.get_model_admin(model)
