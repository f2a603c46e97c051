"""Pages of our own in the frame of the desk."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from .rights import may_load


class Pages:
    """What an admin class with pages of its own asks for."""

    def asked_row(self, request, key):
        """The row of an address; None when there is none."""
        return self.get_object(request, unquote(key))

    def refuse_others(self, request):
        if not may_load(request.user):
            raise PermissionDenied

    def refuse_strangers(self, request):
        """Refuse who may not look; and what is sent by who may only look."""
        if request.method not in ("GET", "HEAD"):
            self.refuse_others(request)
        elif not self.has_view_permission(request):
            raise PermissionDenied

    def sent_to(self, model, pk):
        """On to the page of a row."""
        name = f"{model._meta.app_label}_{model._meta.model_name}_change"
        way = reverse(f"{self.admin_site.name}:{name}", args=[pk])
        return HttpResponseRedirect(way)

    def page(self, request, template, title, **context):
        frame = self.admin_site.each_context(request)
        return TemplateResponse(
            request, template, {**frame, "opts": self.opts, "title": title, **context}
        )

    def upload_page(self, request, form):
        """The page of a form that has a title, a lead and a button of its own."""
        template = "admin/dialogue/upload_form.html"
        return self.page(request, template, form.title, form=form)


def sent_to_form(request):
    """What a form is bound to: nothing as long as nothing was sent."""
    return (request.POST, request.FILES) if request.method == "POST" else ()
