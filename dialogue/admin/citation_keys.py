"""The keys that are proposed for citations: 2004-astana-trainees.quantity.1"""

from dialogue.models import Citation
from dialogue.models.citation_keys import key_stem


def proposed_key(target, fact, taken=()):
    """The next free key for a citation of this fact; `taken` are not saved yet."""
    stem = key_stem(type(target), target.natural_key(), fact)
    stored = Citation.objects.filter(key__startswith=f"{stem}.")
    ends = [
        key.removeprefix(f"{stem}.")
        for key in [*stored.values_list("key", flat=True), *taken]
        if key.startswith(f"{stem}.")
    ]
    return f"{stem}.{1 + max((int(end) for end in ends if end.isdigit()), default=0)}"
