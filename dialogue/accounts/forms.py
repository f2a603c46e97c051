"""What is asked at the door: name, password and code."""

from axes.handlers.proxy import AxesProxyHandler
from axes.helpers import get_credentials
from django import forms
from django.conf import settings
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.signals import user_login_failed
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext_lazy as _
from django_otp.plugins.otp_static.models import StaticDevice

from dialogue.models.login_events import LONGEST_ACCOUNT
from dialogue.vocabulary import LoginStep

from .login_events import note
from .second_steps import device_that_takes, has_second_step, new_phone, take, tidied

NEEDED = _("This account also needs a code: from your phone, or a recovery code.")
NOT_OF_THIS_KEY = _(
    "This is not the code of this key. Type the one that your phone shows now; if that "
    "is refused too, look whether the clock of the phone is right."
)


class CodeField(forms.CharField):
    def __init__(self, **kwargs):
        attributes = {"autocomplete": "one-time-code", "autocapitalize": "none"}
        widget = forms.TextInput({**attributes, "spellcheck": "false", "size": 20})
        super().__init__(max_length=30, widget=widget, label=_("Code"), **kwargs)


class LogInForm(AdminAuthenticationForm):
    code = CodeField(
        required=False,
        help_text=_(
            "The six digits that your phone shows now, or a recovery code. Leave it "
            "empty if you have not set up a second step."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Django says the length to the browser, and does not ask it itself.
        longest = MaxLengthValidator(LONGEST_ACCOUNT)
        self.fields["username"].validators.append(longest)

    def confirm_login_allowed(self, user):
        super().confirm_login_allowed(user)
        # Guesses that came together were all let in before the first was counted.
        credentials = get_credentials(user.get_username())
        is_counted = settings.AXES_ENABLED
        if is_counted and AxesProxyHandler.is_locked(self.request, credentials):
            self.request.axes_locked_out = True
            raise self.get_invalid_login_error()

    def clean(self):
        super().clean()
        user = self.get_user()
        if user is not None and has_second_step(user):
            # django-otp keeps it in the session that begins now.
            user.otp_device = self._device(user)
        return self.cleaned_data

    def _device(self, user):
        try:
            return take_code(self.request, user, self.cleaned_data.get("code", ""))
        except ValidationError as error:
            raise ValidationError({"code": error}) from error


class CodeForm(forms.Form):
    """A code of someone who is logged in; `device` is the one that took it."""

    code = CodeField(help_text=_("From your phone, or a recovery code."))

    def __init__(self, request, *args):
        super().__init__(*args)
        self.request = request

    def clean_code(self):
        typed = self.cleaned_data["code"]
        self.device = take_code(self.request, self.request.user, typed)
        return typed


class FirstCodeForm(CodeForm):
    """The code that shows that a phone has the key."""

    def __init__(self, request, *args):
        super().__init__(request, *args)
        self.phone = new_phone(request.user)
        self.fields["code"].help_text = _("The six digits that it shows now.")
        self.fields["code"].widget.attrs["inputmode"] = "numeric"

    def clean_code(self):
        code = tidied(self.cleaned_data["code"])
        try:
            self.device = take(self.request.user, self.phone, code)
        except ValidationError as error:
            said = NOT_OF_THIS_KEY if error.code == "wrong" else error
            raise ValidationError(said) from error
        return code


def take_code(request, user, typed):
    """The device that takes a code; a wrong one counts as a guess at the account."""
    if not typed:
        raise ValidationError(NEEDED)
    account = user.get_username()
    try:
        device = device_that_takes(user, typed)
    except ValidationError as error:
        if error.code == "wrong":
            user_login_failed.send(
                sender=__name__,
                credentials={"username": account},
                request=request,
                step=LoginStep.WRONG_CODE,
            )
        raise
    if isinstance(device, StaticDevice):
        note(LoginStep.CODE_USED, account, request)
    return device
