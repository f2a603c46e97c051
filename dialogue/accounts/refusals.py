"""What someone reads who has no more guesses."""

from datetime import timedelta
from math import ceil

from axes.helpers import get_client_username, get_cool_off
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib import admin
from django.db.models import Max
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

MINUTE = timedelta(minutes=1)


def no_more_guesses(request, _response, credentials):
    """The page in place of any other, as django-axes asks for it."""
    account = get_client_username(request, credentials)
    wait = _end(request, account) - timezone.now()
    context = {
        **admin.site.each_context(request),
        "title": _("No more tries for now"),
        "account": account,
        "guesses": settings.AXES_FAILURE_LIMIT,
        "window": get_cool_off() // MINUTE,
        "until": _end(request, account),
        "minutes": ceil(wait / MINUTE),
    }
    template = "admin/dialogue/no_more_guesses.html"
    answer = render(request, template, context, status=429)
    answer["Retry-After"] = ceil(wait.total_seconds())
    return answer


def _end(request, account):
    """When guesses of this account from this place count anew, at the latest."""
    guesses = AccessAttempt.objects.filter(
        username=account, ip_address=request.axes_ip_address
    )
    last = guesses.aggregate(last=Max("attempt_time"))["last"]
    return (last or timezone.now()) + get_cool_off()
