"""Who may bring releases and files in, change what readers see, look after accounts."""

from django.utils.translation import gettext as _

from dialogue.exchange.load_error import LoadError
from dialogue.exchange.record_rows import key_of, place_of
from dialogue.exchange.records import record_key
from dialogue.exchange.shown import seen_among, shown_after, shown_by
from dialogue.models import Document, StatedCount

LOAD = "dialogue.load_fixture"
ADMINISTER = "auth.change_user"
PUBLISH_DOCUMENT = "dialogue.publish_document"
PUBLISH_MEETING = "dialogue.publish_meeting"


def may_load(user):
    return user.has_perm(LOAD)


def may_administer(user):
    return user.has_perm(ADMINISTER)


def may_publish(user, model):
    """Whether a user may change before readers' eyes what is of this model."""
    with_documents = model in (Document, StatedCount)
    return user.has_perm(PUBLISH_DOCUMENT if with_documents else PUBLISH_MEETING)


def may_publish_some(user):
    return user.has_perm(PUBLISH_DOCUMENT) or user.has_perm(PUBLISH_MEETING)


def refuse_showing(plan, user):
    """LoadError when a plan changes what readers see and the user may not publish."""
    _refuse(shown_by(plan), user)


def refuse_adding_to(document, user):
    """LoadError when readers see a document and the user may not publish it."""
    _refuse(seen_among([place_of(record_key(document))]), user)


def refuse_hiding(load, user):
    """LoadError when taking a load back does, and the user may not publish."""
    _refuse(shown_after(load), user)


def _refuse(places, user):
    beyond = [key_of(place) for place in places if not may_publish(user, place[0])]
    if beyond:
        raise LoadError(
            _("Nothing was changed, for your account may not publish: %(records)s.")
            % {"records": ", ".join(beyond)}
        )


class ForLoaders:
    """Pages for those who may load fixtures; others may look at most."""

    def has_module_permission(self, request):
        return self.has_view_permission(request)

    def has_view_permission(self, request, row=None):
        return may_load(request.user) or super().has_view_permission(request, row)

    def has_add_permission(self, request):
        return may_load(request.user)

    def has_change_permission(self, request, row=None):
        return may_load(request.user)

    def has_delete_permission(self, request, row=None):
        return may_load(request.user)
