"""The keys that are proposed for citations: 2004-astana-trainees.quantity.1"""

from django.utils.text import slugify

from dialogue.models import (
    Citation,
    Delegate,
    Delegation,
    Outcome,
    StatusEntry,
)


def proposed_key(target, fact, taken=()):
    """The next free key for a citation of this fact; `taken` are not saved yet."""
    stem = ".".join(_hyphens(part) for part in [*_parts(target), fact])
    stored = Citation.objects.filter(key__startswith=f"{stem}.")
    ends = [
        key.removeprefix(f"{stem}.")
        for key in [*stored.values_list("key", flat=True), *taken]
        if key.startswith(f"{stem}.")
    ]
    return f"{stem}.{1 + max((int(end) for end in ends if end.isdigit()), default=0)}"


def _parts(target):
    if isinstance(target, Delegate):
        target = target.delegation
    if isinstance(target, StatusEntry):
        target = target.commitment
    if isinstance(target, Delegation):
        return [target.meeting.slug, target.country.code]
    if isinstance(target, Outcome):
        return [target.meeting.slug, target.slug]
    return [target.slug]


def _hyphens(part):
    return slugify(part).replace("_", "-")
