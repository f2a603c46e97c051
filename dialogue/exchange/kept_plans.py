"""Plans that are kept in the archive until someone applies them."""

from django.utils.translation import gettext as _

from dialogue.models import Plan as KeptPlan
from dialogue.vocabulary import Means

from .apply import apply_files, try_files
from .failing_database import failing_database_in_words
from .fixture_files import files_from
from .load_error import LoadError, shortened
from .planning import make_plan
from .seal import seal


@failing_database_in_words("The plan was not kept")
def keep(contents, *, remove=False, by=None, base=None, why=""):
    """Keep files, given as {name: bytes}, until their plan is applied.

    A proposal has the records as they stood as its `base`.
    LoadError when they cannot be loaded, whatever is decided where editors disagree.
    """
    _refuse_what_cannot_be(files_from(contents), remove=remove, base=base)
    return KeptPlan.objects.create(
        title=shortened(", ".join(contents)),
        files=[
            {"name": name, "content": content.decode()}
            for name, content in contents.items()
        ],
        remove=remove,
        base=base or {},
        reason=why,
        made_by=by,
    )


def plan_of(kept):
    """The plan as it is now: what applying the kept files would change."""
    return make_plan(_files(kept), **_options(kept))


def decide(kept, take):
    """Note whose side is taken: {"meeting/…": "live"}.

    LoadError for no such record, and when what comes of it cannot be loaded.
    """
    _refuse_what_cannot_be(_files(kept), **_options(kept) | {"take": take})
    _note(kept, take=take)


def send_back(kept, remark):
    """Note what is to be changed in a proposal before it is accepted.

    LoadError when it does not wait any more.
    """
    _note(kept, remark=remark)


def apply_kept(kept, *, seen, by, why=""):
    """Apply a kept plan; `seen` is the seal of the plan that was decided upon.

    LoadError, and nothing changed, when it is not the plan of this moment.
    """
    plan = plan_of(kept)
    if seal_of(plan) != seen:
        raise LoadError(
            _("Nothing was loaded, for the plan is another now: read it again.")
        )
    return apply_files(
        _files(kept),
        by=by,
        why=why,
        kept=kept,
        expected=plan.as_json(),
        # To a later load, what an editor typed was done by hand.
        means=Means.FORM if kept.base else Means.LOAD,
        **_options(kept),
    )


def seal_of(plan):
    """A sum over all that a plan says: two plans with the same say the same."""
    return seal(plan.as_json())


def _refuse_what_cannot_be(files, **options):
    """LoadError when the files cannot be loaded, whatever is still to be decided."""
    if not make_plan(files, **options).records_that_are("conflict"):
        try_files(files, **options)


def _note(kept, **said):
    """Note something of a plan that still waits."""
    if not KeptPlan.objects.waiting().filter(pk=kept.pk).update(**said):
        sentence = _("Nothing was kept, for it was applied or discarded meanwhile.")
        raise LoadError(sentence)
    for name, value in said.items():
        setattr(kept, name, value)


def _options(kept):
    return {"take": kept.take, "remove": kept.remove, "base": kept.base or None}


def _files(kept):
    return files_from({f["name"]: f["content"].encode() for f in kept.files})
