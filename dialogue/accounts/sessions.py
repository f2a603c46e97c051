"""A session ends twelve hours after the log-in, whatever is done in it."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.utils import timezone


@receiver(user_logged_in)
def end_in_time(request, **_signal):
    """An age would count from the last change of the session; a moment does not."""
    age = timedelta(seconds=settings.SESSION_COOKIE_AGE)
    request.session.set_expiry(timezone.now() + age)
