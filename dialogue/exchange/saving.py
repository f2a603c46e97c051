"""Saving rows of one kind in sets; what is refused is found, and named."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DataError, IntegrityError, transaction

from .faults import fault_of, messages_of
from .portions import portions


def create(new):
    """Save rows that are not in the archive."""
    if new:
        _clean(new)
        _in_halves(new, type(new[0].row).objects.bulk_create)
        _fill_lists(new)


def change(stored):
    """Save rows that are in the archive, as far as they differ from what is stored."""
    alone = [ready for ready in stored if _stands_under_its_kind(ready.row)]
    others = [ready for ready in stored if not _stands_under_its_kind(ready.row)]
    # One by one: two new ways up may make a circle that neither makes alone.
    for some in [*([ready] for ready in alone), others]:
        if some:
            _clean(some)
            _in_halves(some, _updating(some))
            _fill_lists(some)


def _stands_under_its_kind(row):
    return any(
        field.related_model is type(row) and getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.is_relation
    )


def _clean(some):
    # Its fields are checked, and what is unique the database knows. This asks other
    # rows, which may be new or change until the lock is taken.
    for ready in some:
        try:
            ready.row.clean()
        except ValidationError as error:
            if ready.is_checked or not _is_about_words(ready.row, error):
                raise fault_of(ready.fixture_row, error) from error


def _is_about_words(row, error):
    """Whether it is of texts alone, and not of how rows stand to each other."""
    kinds = {
        name == NON_FIELD_ERRORS or row._meta.get_field(name).get_internal_type()
        for name in messages_of(error)
    }
    return kinds <= {"CharField", "TextField", "JSONField"}


def _updating(some):
    """What saves those fields of rows in which any of them differs."""
    names = [
        field.name
        for field in some[0].row._meta.concrete_fields
        if any(_differs(field.attname, ready) for ready in some)
    ]

    def update(rows):
        if names:
            type(rows[0]).objects.bulk_update(rows, names)

    return update


def _differs(name, ready):
    return getattr(ready.row, name) != getattr(ready.stored, name)


def _in_halves(some, save):
    """Save rows at once; when the database refuses, find which one it is."""
    try:
        with transaction.atomic():
            save([ready.row for ready in some])
    except (DataError, IntegrityError) as error:
        if len(some) == 1:
            raise _refusal(some[0], error) from error
        middle = len(some) // 2
        for half in (some[:middle], some[middle:]):
            _in_halves(half, save)


def _refusal(ready, error):
    """The sentence of the rule that one row breaks, or what the database said."""
    if ready.stored is None:
        ready.row.pk = None
    row = ready.row
    check = row.full_clean if ready.is_checked else row.validate_constraints
    try:
        check()
    except ValidationError as fault:
        return fault_of(ready.fixture_row, fault)
    return fault_of(ready.fixture_row, error)


def _fill_lists(some):
    for field in type(some[0].row)._meta.many_to_many:
        _fill_list(field, some)


def _fill_list(field, some):
    """Let a many-to-many field of the rows name what it is to name, and no more."""
    through = field.remote_field.through.objects
    own, other = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
    pks = [ready.row.pk for ready in some if ready.stored is not None]
    named = through.filter(**{f"{own}__in": pks}) if pks else through.none()
    there = {(row, named): pk for pk, row, named in named.values_list("pk", own, other)}
    wanted = [
        (ready.row.pk, named.pk) for ready in some for named in ready.others[field.name]
    ]
    for some in portions(there[pair] for pair in there.keys() - set(wanted)):
        through.filter(pk__in=some).delete()
    through.bulk_create(
        through.model(**{own: row, other: named})
        for row, named in wanted
        if (row, named) not in there
    )
