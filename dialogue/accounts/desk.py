"""The site of the desk: Django's admin, with a second step for those who need it."""

from django.contrib.admin import AdminSite
from django.shortcuts import redirect
from django.urls import path
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from dialogue.vocabulary import LoginStep

from . import pages, sessions  # noqa: F401
from .forms import LogInForm
from .login_events import note
from .second_steps import has_second_step, is_missing

# All that someone reaches who is logged in without the second step they need.
OPEN = {"admin:logout", "admin:second_step", "admin:second_step_set_up"}


class Desk(AdminSite):
    login_form = LogInForm
    login_template = "admin/dialogue/log_in.html"

    def has_permission(self, request):
        if not super().has_permission(request):
            return False
        asked = request.resolver_match
        is_open = asked is not None and asked.view_name in OPEN
        return is_open or not is_missing(request.user)

    def each_context(self, request):
        frame = super().each_context(request)
        is_half_in = frame["has_permission"] and is_missing(request.user)
        if is_half_in:
            frame |= {"is_nav_sidebar_enabled": False, "available_apps": []}
        return {**frame, "is_half_in": is_half_in}

    @method_decorator(never_cache)
    def login(self, request, extra_context=None):
        """As Django's; who has to set up a second step first is led there."""
        is_half_in = super().has_permission(request) and is_missing(request.user)
        if request.method == "GET" and is_half_in and not has_second_step(request.user):
            return redirect("admin:second_step_set_up")
        return super().login(request, extra_context)

    def password_change(self, request, extra_context=None):
        response = super().password_change(request, extra_context)
        if response.status_code == 302:
            note(LoginStep.PASSWORD_CHANGED, request.user.get_username(), request)
        return response

    def get_urls(self):
        view = self.admin_view
        return [
            path("second-step/", view(self.second_step), name="second_step"),
            path("second-step/set-up/", view(self.set_up), name="second_step_set_up"),
            *super().get_urls(),
        ]

    @method_decorator(sensitive_post_parameters())
    def second_step(self, request):
        return pages.second_step(self, request)

    @method_decorator(sensitive_post_parameters())
    def set_up(self, request):
        return pages.set_up(self, request)
