"""Accounts: Django's page, and the second step of each, to be taken away when lost."""

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_otp.plugins.otp_static.admin import StaticDevice
from django_otp.plugins.otp_totp.admin import TOTPDevice

from dialogue.accounts.login_events import note
from dialogue.accounts.second_steps import (
    codes_left,
    has_second_step,
    phone_of,
    remove_devices,
)
from dialogue.vocabulary import LoginStep

from .pages import Pages

FOR_SUPERUSERS = ["is_superuser", "user_permissions"]

# Their pages show keys and codes to whoever may look at them.
admin.site.unregister([User, StaticDevice, TOTPDevice])


@admin.register(User)
class AccountAdmin(Pages, UserAdmin):
    fieldsets = [*UserAdmin.fieldsets, (_("Second step"), {"fields": ["second_step"]})]
    readonly_fields = ["second_step"]

    def get_readonly_fields(self, request, obj=None):
        """Who is no superuser gives rights by groups, and makes nobody one."""
        fields = super().get_readonly_fields(request, obj)
        return fields if request.user.is_superuser else [*fields, *FOR_SUPERUSERS]

    def has_change_permission(self, request, obj=None):
        return not _is_above(obj, request) and super().has_change_permission(
            request, obj
        )

    def has_delete_permission(self, request, obj=None):
        return not _is_above(obj, request) and super().has_delete_permission(
            request, obj
        )

    @admin.display(description=_("second step"))
    def second_step(self, account):
        if not has_second_step(account):
            return gettext("Not set up.")
        way = reverse("admin:auth_user_second_step", args=[account.pk])
        remove = gettext("Remove it")
        return format_html('{} <a href="{}">{}</a>', state_of(account), way, remove)

    def get_urls(self):
        view = self.admin_site.admin_view(self.second_step_view)
        way = path("<path:object_id>/second-step/", view, name="auth_user_second_step")
        return [way, *super().get_urls()]

    def second_step_view(self, request, object_id):
        """Take the second step from an account of which phone and codes are lost."""
        account = self.asked_row(request, object_id)
        if not self.has_change_permission(request, account):
            raise PermissionDenied
        if account is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if request.method == "POST":
            self._remove(request, account)
            return self.sent_to(User, account.pk)
        context = {"original": account, "state": state_of(account)}
        title = gettext("Remove the second step")
        template = "admin/dialogue/second_step_remove.html"
        return self.page(request, template, title, **context)

    @transaction.atomic
    def user_change_password(self, request, id, form_url=""):
        before = self.asked_row(request, id)
        response = super().user_change_password(request, id, form_url)
        after = self.asked_row(request, id)
        if before.password != after.password:
            account, by = after.get_username(), request.user.get_username()
            note(LoginStep.PASSWORD_CHANGED, account, request, by)
        return response

    @transaction.atomic
    def _remove(self, request, account):
        remove_devices(account)
        name, by = account.get_username(), request.user.get_username()
        note(LoginStep.DEVICE_REMOVED, name, request, by)
        messages.success(request, gettext("The second step was removed."))


def _is_above(account, request):
    """Whether an account may do more than who would change it."""
    return account is not None and account.is_superuser > request.user.is_superuser


def state_of(account):
    """What an account has, in a sentence."""
    phone, codes = phone_of(account), codes_left(account)
    if phone is None:
        return gettext("No phone; recovery codes left: %(codes)s.") % {"codes": codes}
    day = phone.created_at.date().isoformat()
    return gettext("A phone since %(day)s; recovery codes left: %(codes)s.") % {
        "day": day,
        "codes": codes,
    }
