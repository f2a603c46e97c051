"""What every answer has, and what is answered in place of a page."""

import logging

from django.db import InterfaceError, OperationalError
from django.http import HttpResponse, HttpResponseNotAllowed
from django.middleware.gzip import GZipMiddleware
from django.template.loader import get_template
from django.utils.translation import gettext as _

PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
RETRY_AFTER = "60"  # seconds
READING = ["GET", "HEAD"]

logger = logging.getLogger(__name__)


def permissions_policy(get_response):
    """Refuse the browser's powers that a reading site never needs."""

    def middleware(request):
        response = get_response(request)
        response["Permissions-Policy"] = PERMISSIONS_POLICY
        return response

    return middleware


class GZipPages(GZipMiddleware):
    """Packs pages. A file that tells its length goes out byte for byte, for its sum."""

    def process_response(self, request, response):
        if response.streaming and response.has_header("Content-Length"):
            return response
        return super().process_response(request, response)


def reading_only(get_response):
    """Public pages are read: any other method is told which there are."""

    def middleware(request):
        return get_response(request)

    def process_view(request, *_view):
        is_public = request.resolver_match.app_name == "dialogue"
        if is_public and request.method not in READING:
            sentence = _("This address is only read, by GET or HEAD.")
            return HttpResponseNotAllowed(READING, f"{sentence}\n", "text/plain")
        return None

    middleware.process_view = process_view
    return middleware


def database_down(get_response):
    """Say so, and when to come again, when the database does not answer.

    The page is made without the request, so that nothing of it asks the database.
    """

    def middleware(request):
        return get_response(request)

    def process_exception(request, exception):
        if not is_outage(exception):
            return None
        logger.error("The database does not answer: %s", exception, exc_info=exception)
        page = get_template("503.html").render()
        return HttpResponse(page, status=503, headers={"Retry-After": RETRY_AFTER})

    middleware.process_exception = process_exception
    return middleware


def is_outage(error):
    """Whether the database does not answer; a wrong statement is a fault of ours."""
    if not isinstance(error, OperationalError | InterfaceError):
        return False
    # SQLite says so of a missing table and of a wrong statement.
    return getattr(error.__cause__, "sqlite_errorname", "") != "SQLITE_ERROR"
