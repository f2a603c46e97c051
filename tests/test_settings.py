"""The settings as a server reads them: in a process of their own, from nothing else."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REQUIRED = {
    "SECRET_KEY": "only-for-this-test-0123456789-abcdefghijklmnopqrstuvwxyz",
    "ALLOWED_HOSTS": "archive.example.org",
    "DATABASE_URL": "postgres://reader@127.0.0.1:5432/archive",
}
LOCAL = {"SITE_MODE": "local"}
WAYS_IN = {"manage.py": ["manage.py", "check"], "wsgi": ["-c", "import config.wsgi"]}
of_every_way_in = pytest.mark.parametrize("way_in", WAYS_IN.values(), ids=list(WAYS_IN))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The code of the site where no .env of this machine lies beside it."""
    folder = tmp_path_factory.mktemp("site")
    for name in ["config", "dialogue", "templates"]:
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "manage.py", folder)
    for name in ["static", "var/static"]:
        (folder / name).mkdir(parents=True)
    return folder


def python(site, *arguments, **environment):
    """Run Python in the site; what is None in the environment is left out."""
    given = {name: value for name, value in environment.items() if value is not None}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=site,
        env=given,
        capture_output=True,
        text=True,
        timeout=60,
    )


def ask(site, script, **environment):
    """What the script prints as JSON, once the site is set up."""
    start = (
        "import json, django; from config.start import load_settings;"
        "load_settings(); django.setup(); from django.conf import settings\n"
    )
    answer = python(site, "-c", start + script, **(REQUIRED | environment))
    assert answer.stderr == ""
    return json.loads(answer.stdout)


def assert_refused_in_a_sentence(answer, *words):
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert answer.stderr.startswith("The archive cannot start: ")
    assert answer.stderr.endswith(".\n")
    assert answer.stderr.count("\n") == 1
    assert [word for word in words if word not in answer.stderr] == []


@of_every_way_in
def test_starts_with_what_is_required(site, way_in):
    answer = python(site, *way_in, **REQUIRED)

    assert (answer.returncode, answer.stderr) == (0, "")


@of_every_way_in
@pytest.mark.parametrize("value", [None, ""])
@pytest.mark.parametrize("name", REQUIRED)
def test_what_is_required_and_missing_is_named(site, way_in, name, value):
    answer = python(site, *way_in, **(REQUIRED | {name: value}))

    assert_refused_in_a_sentence(answer, f"set {name}", ".env.example")


@pytest.mark.parametrize("name", REQUIRED)
def test_an_empty_variable_wins_over_the_file(site, tmp_path, name):
    copy = shutil.copytree(site, tmp_path / "copy")
    lines = [f"{key}={value}\n" for key, value in REQUIRED.items()]
    (copy / ".env").write_text("".join(lines), encoding="utf-8")

    assert python(copy, "manage.py", "check").returncode == 0
    answer = python(copy, "manage.py", "check", **{name: ""})

    assert_refused_in_a_sentence(answer, f"set {name}")


@of_every_way_in
@pytest.mark.parametrize("mode", ["staging", "Local", ""])
def test_an_unknown_site_mode_is_refused(site, way_in, mode):
    answer = python(site, *way_in, **REQUIRED, SITE_MODE=mode)

    assert_refused_in_a_sentence(answer, "SITE_MODE", repr(mode), "local", "production")


@of_every_way_in
@pytest.mark.parametrize(
    "address",
    [
        "nonsense",
        "mysql://reader@127.0.0.1/archive",
        "https://archive.example.org/",
        "postgres://reader@127.0.0.1:port/archive",
        "postgres://[::1/archive",
        "/srv/archive.sqlite3",
    ],
)
def test_an_address_of_no_database_is_refused(site, way_in, address):
    answer = python(site, *way_in, **(REQUIRED | {"DATABASE_URL": address}))

    assert_refused_in_a_sentence(answer, "DATABASE_URL")


@of_every_way_in
@pytest.mark.parametrize("size", ["many", "0", "-1", "2.5", ""])
def test_a_pool_of_no_size_is_refused(site, way_in, size):
    answer = python(site, *way_in, **REQUIRED, DATABASE_POOL_SIZE=size)

    assert_refused_in_a_sentence(answer, "DATABASE_POOL_SIZE", repr(size))


@of_every_way_in
@pytest.mark.parametrize("count", ["one", "-1", "10", "1.5", ""])
def test_a_count_of_proxies_that_is_none_is_refused(site, way_in, count):
    answer = python(site, *way_in, **REQUIRED, TRUSTED_PROXY_COUNT=count)

    assert_refused_in_a_sentence(answer, "TRUSTED_PROXY_COUNT", repr(count))


@of_every_way_in
@pytest.mark.parametrize("word", ["yes", "1", "nonsense", ""])
def test_a_second_step_neither_on_nor_off_is_refused(site, way_in, word):
    answer = python(site, *way_in, **REQUIRED, STAFF_OTP_REQUIRED=word)

    assert_refused_in_a_sentence(answer, "STAFF_OTP_REQUIRED", repr(word))


@pytest.mark.parametrize(
    ("mode", "word", "is_required"),
    [
        (None, None, True),
        ("production", "False", False),
        ("local", None, False),
        ("local", "true", True),
    ],
)
def test_a_second_step_is_required_in_production(site, mode, word, is_required):
    script = "print(json.dumps(settings.STAFF_OTP_REQUIRED))"

    answer = ask(site, script, SITE_MODE=mode, STAFF_OTP_REQUIRED=word)

    assert answer is is_required


def test_guesses_are_counted_and_no_forwarded_address_is_believed(site):
    names = ["AXES_ENABLED", "AXES_FAILURE_LIMIT", "TRUSTED_PROXY_COUNT"]
    script = f"print(json.dumps([getattr(settings, name) for name in {names}]))"

    assert ask(site, script) == [True, 10, 0]
    assert ask(site, script, TRUSTED_PROXY_COUNT="2") == [True, 10, 2]


def test_production_passes_the_checks_for_deployment(site):
    answer = python(
        site, "manage.py", "check", "--deploy", "--fail-level", "WARNING", **REQUIRED
    )

    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout == "System check identified no issues (0 silenced).\n"


@pytest.mark.parametrize(("value", "debug"), [(None, False), ("True", True)])
def test_debug_is_off_unless_asked_for(site, value, debug):
    assert ask(site, "print(json.dumps(settings.DEBUG))", DEBUG=value) is debug


# What a response to a form sets, and where plain http is sent.
COOKIES = """
from django.http import HttpResponse
from django.middleware.csrf import CsrfViewMiddleware, get_token
from django.test import RequestFactory
request = RequestFactory().get("/", headers={"host": "archive.example.org"})
respond = lambda request: HttpResponse(get_token(request))
form = CsrfViewMiddleware(respond)(request).cookies[settings.CSRF_COOKIE_NAME]
print(json.dumps({
    "form": [form.key, bool(form["secure"]), form["path"], form["domain"]],
    "session": [
        settings.SESSION_COOKIE_NAME,
        settings.SESSION_COOKIE_SECURE,
        settings.SESSION_COOKIE_PATH,
        settings.SESSION_COOKIE_DOMAIN or "",
    ],
    "hidden from scripts": [bool(form["httponly"]), settings.SESSION_COOKIE_HTTPONLY],
    "same site": [form["samesite"], settings.SESSION_COOKIE_SAMESITE],
}))
"""
REDIRECT = """
from django.http import HttpResponse
from django.middleware.security import SecurityMiddleware
from django.test import RequestFactory
assert "django.middleware.security.SecurityMiddleware" in settings.MIDDLEWARE
headers = {"host": "archive.example.org", "x-forwarded-proto": "%s"}
request = RequestFactory().get("/about/", headers=headers)
response = SecurityMiddleware(lambda request: HttpResponse())(request)
print(json.dumps([response.status_code, response.get("Location")]))
"""


@pytest.mark.parametrize(
    ("mode", "prefix", "secure"),
    [("production", "__Host-", True), ("local", "", False)],
)
def test_cookies_are_bound_to_https_in_production(site, mode, prefix, secure):
    cookies = ask(site, COOKIES, SITE_MODE=mode)

    assert cookies == {
        "form": [f"{prefix}csrftoken", secure, "/", ""],
        "session": [f"{prefix}sessionid", secure, "/", ""],
        "hidden from scripts": [True, True],
        "same site": ["Lax", "Lax"],
    }


@pytest.mark.parametrize(
    ("behind_proxy", "scheme", "status"),
    [("False", "http", 301), ("False", "https", 301), ("True", "http", 301)]
    + [("True", "https", 200)],
)
def test_http_goes_to_https_in_production(site, behind_proxy, scheme, status):
    answer = ask(site, REDIRECT % scheme, BEHIND_TLS_PROXY=behind_proxy)

    there = "https://archive.example.org/about/" if status == 301 else None
    assert answer == [status, there]


def test_http_stays_http_in_local_mode(site):
    assert ask(site, REDIRECT % "http", **LOCAL) == [200, None]


def test_sqlite_lets_readers_read_and_writers_queue(site, tmp_path):
    script = """
from django.db import connection
cursor = connection.cursor()
pragma = lambda name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
names = ["journal_mode", "synchronous", "busy_timeout"]
print(json.dumps([*map(pragma, names), connection.transaction_mode]))
"""
    address = f"sqlite:///{tmp_path}/archive.sqlite3"

    in_force = ask(site, script, DATABASE_URL=address)

    full = 2
    assert in_force == ["wal", full, 20_000, "IMMEDIATE"]


@pytest.mark.parametrize(("given", "size"), [(None, 8), ("3", 3)])
def test_postgresql_keeps_a_pool_of_connections(site, given, size):
    script = "print(json.dumps(settings.DATABASES['default']))"
    address = f"{REQUIRED['DATABASE_URL']}?sslmode=require"

    database = ask(site, script, DATABASE_URL=address, DATABASE_POOL_SIZE=given)

    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert not database.get("CONN_MAX_AGE")
    assert database["OPTIONS"] == {
        "pool": {"min_size": 1, "max_size": size, "timeout": 10},
        "sslmode": "require",
    }
