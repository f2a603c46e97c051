"""Headers that Django and django-csp do not set, and what is sent as it is held."""

from django.middleware.gzip import GZipMiddleware

PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


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
