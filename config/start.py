"""Start Django, or say in one sentence why it cannot start."""

import os
import sys
from importlib import import_module


def load_settings():
    """Import the settings; on a missing or wrong variable exit with status 1."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        from django.core.exceptions import ImproperlyConfigured
    except ImportError:
        sys.exit("Django is not installed here: run `make run` or `make test` first.")
    try:
        import_module(os.environ["DJANGO_SETTINGS_MODULE"])
    except ImproperlyConfigured as error:
        sys.exit(f"The archive cannot start: {error}")
