"""What the pages share on which releases and fixture files come in."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from dialogue.exchange.load_error import LoadError
from dialogue.exchange.record_rows import key_of
from dialogue.exchange.shown import shown_after, shown_by
from dialogue.models import Document, Meeting

RIGHT = "dialogue.load_fixture"
PUBLISH = {
    Meeting: "dialogue.publish_meeting",
    Document: "dialogue.publish_document",
}


def may_load(user):
    return user.has_perm(RIGHT)


def refuse_showing(plan, user):
    """LoadError when a plan changes what readers see and the user may not publish."""
    _refuse(shown_by(plan), user)


def refuse_hiding(load, user):
    """LoadError when taking a load back changes what readers see; see above."""
    _refuse(shown_after(load), user)


def _refuse(roots, user):
    beyond = [key_of(root) for root in roots if not user.has_perm(PUBLISH[root[0]])]
    if beyond:
        raise LoadError(
            _("Nothing was changed, for your account may not publish: %(records)s.")
            % {"records": ", ".join(beyond)}
        )


def sent_to_form(request):
    """What a form is bound to: nothing as long as nothing was sent."""
    return (request.POST, request.FILES) if request.method == "POST" else ()


class ForLoaders:
    """Pages for those who may load fixtures, whatever else they may do."""

    def has_module_permission(self, request):
        return may_load(request.user)

    def has_view_permission(self, request, row=None):
        return may_load(request.user)

    def has_add_permission(self, request):
        return may_load(request.user)

    def has_change_permission(self, request, row=None):
        return may_load(request.user)

    def has_delete_permission(self, request, row=None):
        return may_load(request.user)


class Pages:
    """Pages of our own in the frame of the desk."""

    def asked_row(self, request, key):
        """The row of an address; None when there is none."""
        return self.get_object(request, unquote(key))

    def refuse_others(self, request):
        if not may_load(request.user):
            raise PermissionDenied

    def address(self, model, pk):
        """Where the page of a row stands on the desk."""
        name = f"{model._meta.app_label}_{model._meta.model_name}_change"
        return reverse(f"{self.admin_site.name}:{name}", args=[pk])

    def sent_to(self, model, pk):
        return HttpResponseRedirect(self.address(model, pk))

    def page(self, request, template, title, **context):
        frame = self.admin_site.each_context(request)
        return TemplateResponse(
            request,
            template,
            {**frame, "opts": self.opts, "title": title, **context},
        )
