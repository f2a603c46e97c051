"""The door for WSGI servers."""

from config.start import load_settings

load_settings()

from django.core.wsgi import get_wsgi_application  # noqa: E402  (settings come first)

application = get_wsgi_application()
