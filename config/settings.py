"""Settings: one file, read from the environment, safe when nothing is set.

Every variable is listed in .env.example; nothing else in the project reads
the environment.
"""

from datetime import timedelta
from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()
if (BASE_DIR / ".env").exists():
    env.read_env(BASE_DIR / ".env")

# --- Deployment ---------------------------------------------------------

SITE_MODE = env.str("SITE_MODE", default="production")
DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
BEHIND_TLS_PROXY = env.bool("BEHIND_TLS_PROXY", default=False)
DATABASE_URL = env.str("DATABASE_URL", default="")
DATABASE_POOL_SIZE = env.str("DATABASE_POOL_SIZE", default="8")
STATIC_ROOT = BASE_DIR / env.str("STATIC_ROOT", default="var/static")
MEDIA_ROOT = BASE_DIR / env.str("MEDIA_ROOT", default="var/media")
CONTACT_EMAIL = env.str("CONTACT_EMAIL", default="")
TRUSTED_PROXY_COUNT = env.str("TRUSTED_PROXY_COUNT", default="0")

for _name in ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL"]:
    if not globals()[_name]:
        raise ImproperlyConfigured(f"set {_name} (see .env.example).")
if SITE_MODE not in {"local", "production"}:
    raise ImproperlyConfigured(
        f"SITE_MODE is {SITE_MODE!r}; it must be local or production."
    )
if not DATABASE_POOL_SIZE.isdecimal() or int(DATABASE_POOL_SIZE) < 1:
    raise ImproperlyConfigured(
        f"DATABASE_POOL_SIZE is {DATABASE_POOL_SIZE!r}; it must be a number from 1 up."
    )
if TRUSTED_PROXY_COUNT not in set("0123456789"):
    raise ImproperlyConfigured(
        f"TRUSTED_PROXY_COUNT is {TRUSTED_PROXY_COUNT!r}; it must be a number from "
        "0 to 9."
    )
TRUSTED_PROXY_COUNT = int(TRUSTED_PROXY_COUNT)
IS_LOCAL = SITE_MODE == "local"

STAFF_OTP_REQUIRED = env.str("STAFF_OTP_REQUIRED", default=str(not IS_LOCAL))
# Not as a boolean of django-environ: to that every word it does not know is a no.
if STAFF_OTP_REQUIRED.lower() not in {"true", "false"}:
    raise ImproperlyConfigured(
        f"STAFF_OTP_REQUIRED is {STAFF_OTP_REQUIRED!r}; it must be True or False."
    )
STAFF_OTP_REQUIRED = STAFF_OTP_REQUIRED.lower() == "true"

# --- Application --------------------------------------------------------

INSTALLED_APPS = [
    "dialogue",
    "config.desk.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_otp",
    "django_otp.plugins.otp_static",
    "django_otp.plugins.otp_totp",
]

MIDDLEWARE = [
    # Outermost, so that static files and errors carry their headers too.
    "csp.middleware.CSPMiddleware",
    "config.middleware.permissions_policy",
    "config.middleware.database_down",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.GZipPages",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "config.middleware.reading_only",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    # Innermost: in place of what the page says, that there are no more guesses.
    "axes.middleware.AxesMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Database -----------------------------------------------------------

try:
    # Asked first: django-environ warns of a scheme that it does not know.
    if not DATABASE_URL.startswith(("sqlite://", "postgres://", "postgresql://")):
        raise ValueError(DATABASE_URL)
    DATABASES = {"default": env.db_url_config(DATABASE_URL)}
except (ImproperlyConfigured, ValueError) as error:
    raise ImproperlyConfigured(
        "DATABASE_URL must look like sqlite:////path or postgres://user@host/name."
    ) from error

DATABASE_OPTIONS = {
    # WAL lets readers read while an editor writes; IMMEDIATE and the wait make
    # writers queue instead of failing (measured: 0 of 1000 locked, 755 without).
    "django.db.backends.sqlite3": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    },
    # A connection opened for each request costs a third of the rate.
    "django.db.backends.postgresql": {
        "pool": {"min_size": 1, "max_size": int(DATABASE_POOL_SIZE), "timeout": 10},
    },
}
_database = DATABASES["default"]
if "sqlite3" in _database["ENGINE"] and _database["NAME"] != ":memory:":
    # A relative path starts at the checkout, from wherever a command is run.
    _database["NAME"] = BASE_DIR / _database["NAME"]
_database["OPTIONS"] = {
    **DATABASE_OPTIONS[_database["ENGINE"]],
    **_database.get("OPTIONS", {}),
}

# --- Languages and time -------------------------------------------------

# A language joins this list when its catalogue in locale/ is complete.
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["config.formats"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# --- Files --------------------------------------------------------------

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "media/"
# As large as a release or a fixture file may be; Django's own limit is a quarter of it.
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 2**20
# A draft of a long release has a field for each of its facts.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
# The whole archive can be sent, a file for each record.
DATA_UPLOAD_MAX_NUMBER_FILES = 5_000
FILE_UPLOAD_HANDLERS = [
    "config.uploads.CappedUploads",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# --- Security -----------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = not IS_LOCAL
SECURE_HSTS_SECONDS = 0 if IS_LOCAL else 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = not IS_LOCAL
SECURE_HSTS_PRELOAD = not IS_LOCAL
if BEHIND_TLS_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not IS_LOCAL
# The prefix makes browsers refuse a cookie that is not Secure, so not on plain http.
SESSION_COOKIE_NAME = "sessionid" if IS_LOCAL else "__Host-sessionid"
CSRF_COOKIE_NAME = "csrftoken" if IS_LOCAL else "__Host-csrftoken"
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
# From the log-in: dialogue/accounts/sessions.py sees to it that no page adds to it.
SESSION_COOKIE_AGE = 12 * 60 * 60
# A week: as long as one who is asked to read takes to answer. No link is called back.
PREVIEW_DAYS = 7

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in [
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    ]
]

# Ten guesses in fifteen minutes at one account from one address.
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_CLIENT_IP_CALLABLE = "dialogue.accounts.addresses.place_of"
AXES_LOCKOUT_CALLABLE = "dialogue.accounts.refusals.no_more_guesses"
AXES_RESET_ON_SUCCESS = True
# Trying on does not move the end that the page named.
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_SENSITIVE_PARAMETERS = ["username", "ip_address", "code", "csrfmiddlewaretoken"]
# The desk has a log of its own.
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

OTP_TOTP_ISSUER = "Central Asia plus Japan"

# --- Logging ------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"axes": {"level": "WARNING"}},  # else five lines a log-in
}
