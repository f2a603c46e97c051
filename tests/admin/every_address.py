"""Every address of the desk, with a row to look at."""

from django.contrib.auth.models import Group, User
from django.urls import get_resolver, reverse

from dialogue.exchange.revisions import revision_of
from dialogue.models import FixtureLoad, LoginEvent, Meeting, Revision
from tests import builders

BUILDERS = {
    "documenttext": "make_text",
    "heldcopy": "make_held_copy",
    "statedcount": "make_stated_count",
    "statusentry": "make_status_entry",
}


def names():
    """The names of all addresses of the desk."""
    return sorted(name for name in _desk().reverse_dict if isinstance(name, str))


def path_of(name):
    """An address of this name, of a row that is made for it: a draft, if it can be."""
    _pattern, parameters = _desk().reverse_dict.getlist(name)[0][0][0]
    arguments = {each: MADE.get(each, _row)(name) for each in parameters}
    query = f"?pk={_row(name)}" if name.endswith("_move") else ""
    return reverse(f"admin:{name}", kwargs=arguments) + query


def _desk():
    patterns = get_resolver().url_patterns
    return next(each for each in patterns if getattr(each, "namespace", "") == "admin")


def _row(name):
    kind = name.split("_")[1]
    if kind == "user":
        return User.objects.get_or_create(username="someone")[0].pk
    if kind == "group":
        return Group.objects.first().pk
    if kind == "fixtureload":
        return FixtureLoad.objects.create().pk
    if kind == "loginevent":
        return LoginEvent.objects.create(account="someone", step="logged-in").pk
    if kind == "revision":
        return _revision().pk
    if kind == "country":
        return builders.make_country("AF").pk
    if kind == "proposal" and not Meeting.objects.filter(slug="example").exists():
        builders.make_meeting(slug="example")  # which readers see, so that it changes
    make = getattr(builders, BUILDERS.get(kind, f"make_{kind}"))
    is_root = kind in ["meeting", "document"]
    return make(**({"publication": "draft"} if is_root else {})).pk


def _revision():
    with revision_of(builders.make_meeting(publication="draft")):
        return Revision.objects.latest("pk")


MADE = {
    "record": lambda _name: _revision().record,
    "number": lambda _name: 1,
    "section": lambda _name: "in-review",
    "to": lambda _name: "review",
    "app_label": lambda _name: "dialogue",
    "content_type_id": lambda _name: 1,
    "url": lambda _name: "nowhere/",
}
