"""What is kept of every log-in and refusal."""

import axes.signals  # noqa: F401  # It listens before us, and counts.
from django.contrib.auth.signals import (
    user_logged_in,
    user_logged_out,
    user_login_failed,
)
from django.dispatch import receiver

from dialogue.models import LoginEvent
from dialogue.models.login_events import LONGEST_ACCOUNT
from dialogue.vocabulary import LoginStep

from .addresses import address_of


def note(step, account, request, by=""):
    """Keep that this happened to an account; `by` when another did it."""
    LoginEvent.objects.create(
        step=step,
        account=account[:LONGEST_ACCOUNT],
        address=address_of(request),
        made_by="" if by == account else by,
    )


@receiver(user_logged_in)
def logged_in(request, user, **_signal):
    note(LoginStep.LOGGED_IN, user.get_username(), request)


@receiver(user_logged_out)
def logged_out(request, user, **_signal):
    if user is not None:
        note(LoginStep.LOGGED_OUT, user.get_username(), request)


@receiver(user_login_failed)
def guessed(credentials, request, step=LoginStep.WRONG_PASSWORD, **_signal):
    """A guess that was looked at, and the lock-out that begins with it.

    In a lock-out none is, and none is kept: else anyone could fill the table.
    """
    is_locked = getattr(request, "axes_locked_out", False)
    if request is None or (is_locked and request.axes_failures_since_start is None):
        return
    note(step, credentials["username"], request)
    if is_locked:
        note(LoginStep.LOCKED_OUT, credentials["username"], request)
