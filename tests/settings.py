"""Settings of the test run: the site's own, without what only a server needs.

The environment is set before the site's settings are read, so that a private .env
beside them plays no part.
"""

import os

os.environ |= {
    "SITE_MODE": "local",
    "SECRET_KEY": "for-tests-only",
    "ALLOWED_HOSTS": "testserver,127.0.0.1,localhost",
    "DEBUG": "False",
    "DATABASE_URL": os.environ.get("TEST_RUN_DATABASE_URL", "sqlite://:memory:"),
}

from config.settings import *  # noqa: E402, F403
from config.settings import STORAGES  # noqa: E402

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
# Guesses and second steps have tests of their own, which turn them on.
AXES_ENABLED = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
