"""The pages on which people set up their second step, and look after it."""

import django_otp
import qrcode
from django.contrib import messages
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from qrcode.image.svg import SvgPathFillImage

from dialogue.vocabulary import LoginStep

from .forms import CodeForm, FirstCodeForm
from .login_events import note
from .second_steps import (
    codes_left,
    confirm,
    has_second_step,
    is_missing,
    key_in_words,
    make_codes,
    phone_of,
    remove_devices,
)


def second_step(desk, request):
    """What someone has set up, and the two things to be done about it with a code."""
    if not has_second_step(request.user):
        return redirect("admin:second_step_set_up")
    if is_missing(request.user):
        return redirect("admin:login")
    form = CodeForm(request, *_sent(request))
    if form.is_valid():
        return _done(desk, request, form.device)
    context = {"form": form, "phone": phone_of(request.user)}
    context["codes_left"] = codes_left(request.user)
    template = "admin/dialogue/second_step.html"
    return _page(desk, request, template, _("Second step"), **context)


def set_up(desk, request):
    """A key for a phone, until a code shows that the phone has it."""
    user = request.user
    if phone_of(user) or (has_second_step(user) and not user.is_verified()):
        return redirect("admin:second_step")
    form = FirstCodeForm(request, *_sent(request))
    if form.is_valid():
        confirm(form.device)
        note(LoginStep.DEVICE_ADDED, user.get_username(), request)
        return _new_codes(desk, request, form.device)
    image = qrcode.make(form.phone.config_url, image_factory=SvgPathFillImage)
    context = {
        "form": form,
        "picture": mark_safe(image.to_string().decode()),
        "key": key_in_words(form.phone),
        "is_needed": is_missing(user),
    }
    template = "admin/dialogue/second_step_set_up.html"
    return _page(desk, request, template, _("Set up the second step"), **context)


def _done(desk, request, device):
    if "remove" not in request.POST:
        return _new_codes(desk, request, device)
    remove_devices(request.user)
    note(LoginStep.DEVICE_REMOVED, request.user.get_username(), request)
    messages.success(request, _("The phone was removed. Set up the other one now."))
    return redirect("admin:second_step_set_up")


def _new_codes(desk, request, device):
    """The one time that recovery codes are shown."""
    codes = make_codes(request.user)
    note(LoginStep.CODES_MADE, request.user.get_username(), request)
    request.session.cycle_key()
    django_otp.login(request, device)
    template = "admin/dialogue/recovery_codes.html"
    return _page(desk, request, template, _("Your recovery codes"), codes=codes)


def _page(desk, request, template, title, **context):
    frame = {**desk.each_context(request), "title": title}
    return TemplateResponse(request, template, frame | context)


def _sent(request):
    return (request.POST,) if request.method == "POST" else ()
