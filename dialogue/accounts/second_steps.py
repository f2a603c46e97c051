"""The second step of logging in: a code from a phone, or a recovery code.

Devices are django-otp's: one that makes codes by the clock, and one that is a list of
recovery codes, each of which goes when it is used.
"""

from base64 import b32encode

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from django_otp import verify_token
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

# Who publishes, and who could let themselves publish.
NEEDED_BY = [
    "dialogue.publish_meeting",
    "dialogue.publish_document",
    "auth.change_user",
    "auth.change_group",
]
DIGITS = 6
RECOVERY_CODES = 10

WRONG = _(
    "This code is not right, or it was used before. Type the one that your phone shows "
    "now, or a recovery code."
)
WAIT = _("The last code was wrong: no other is looked at before %(time)s UTC.")


def is_needed(user):
    return settings.STAFF_OTP_REQUIRED and any(map(user.has_perm, NEEDED_BY))


def is_missing(user):
    """Whether someone who is logged in must take the second step yet."""
    return is_needed(user) and not user.is_verified()


def phone_of(user):
    return TOTPDevice.objects.devices_for_user(user, confirmed=True).first()


def codes_of(user):
    """The list of recovery codes, if there is one, be it used up."""
    return StaticDevice.objects.devices_for_user(user, confirmed=True).first()


def codes_left(user):
    return StaticToken.objects.filter(device__user=user, device__confirmed=True).count()


def has_second_step(user):
    return phone_of(user) is not None or codes_left(user) > 0


def tidied(typed):
    """A code as it is kept: people type the gaps, and capitals."""
    return "".join(typed.split()).replace("-", "").lower()


def device_that_takes(user, typed):
    """The device of a code, which is used up; ValidationError when none takes it."""
    code = tidied(typed)
    is_from_phone = code.isdecimal() and len(code) == DIGITS
    device = phone_of(user) if is_from_phone else codes_of(user)
    if device is None:
        raise ValidationError(WRONG, code="wrong")
    return take(user, device, code)


def take(user, device, code):
    """This device, if it takes the code; for a while after wrong ones it takes none."""
    may_be_asked, why = device.verify_is_allowed()
    if not may_be_asked:
        until = f"{why['locked_until']:%H:%M:%S}"
        raise ValidationError(WAIT, code="wait", params={"time": until})
    verified = verify_token(user, device.persistent_id, code)
    if verified is None:
        raise ValidationError(WRONG, code="wrong")
    return verified


def new_phone(user):
    """A phone that is being set up: the same until it is confirmed or removed."""
    waiting = TOTPDevice.objects.devices_for_user(user, confirmed=False).first()
    return waiting or TOTPDevice.objects.create(
        user=user, name="phone", confirmed=False
    )


def key_in_words(phone):
    """The key of a phone to be typed: in fours, as its app shows it."""
    key = b32encode(phone.bin_key).decode()
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4))


def confirm(phone):
    phone.confirmed = True
    phone.save(update_fields=["confirmed"])


@transaction.atomic
def make_codes(user):
    """New recovery codes in place of the old ones."""
    device = codes_of(user) or StaticDevice.objects.create(user=user, name="recovery")
    device.token_set.all().delete()
    codes = [StaticToken.random_token() for _number in range(RECOVERY_CODES)]
    device.token_set.bulk_create(StaticToken(device=device, token=c) for c in codes)
    return codes


def remove_devices(user):
    """Take the second step from an account, also one that is being set up."""
    for model in [TOTPDevice, StaticDevice]:
        model.objects.devices_for_user(user).delete()
