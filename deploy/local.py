"""Set up the archive on this machine: what `make run`, `editor` and `test` need.

Python 3.11 and its standard library only, for it runs before any package is installed.
Each step asks whether it is done already, so that a second run is quick.
"""

import errno
import fcntl
import hashlib
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
INSTALLING = VENV / "installing"
VAR = ROOT / "var"
ENV = ROOT / ".env"
HOST = "127.0.0.1"
MEND_ENV = "correct that, or move it away and make run writes a new one."
# How a traceback ends when a file was refused.
REFUSALS = "(?:OS|Permission|FileExists|NotADirectory|IsADirectory)Error"


def say(sentence):
    print(sentence, flush=True)


def run(*command):
    """Run a command that speaks for itself; end with its status when it fails."""
    status = subprocess.run([str(part) for part in command], cwd=ROOT).returncode
    if status:
        sys.exit(status if status > 0 else 1)


def sha256_of(*files):
    """One sum over the names and bytes of these files."""
    total = hashlib.sha256()
    for file in files:
        total.update(str(file.relative_to(ROOT)).encode() + b"\0")
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def is_stamped(stamp, value):
    return stamp.exists() and stamp.read_bytes() == value.encode()


# --- The folders, and who fills them --------------------------------------


def ask_folders(*wanted):
    """End with a sentence when these cannot be made, or `var` not be filled."""
    missing = [path.name for path in wanted if not path.exists()]
    if missing and (why := why_unwritable(ROOT)):
        sys.exit(
            f"{', '.join(missing)} cannot be made in {ROOT} ({why}): "
            "allow writing there, or clone into another folder."
        )
    if VAR in wanted:
        ask_var()


def ask_var():
    if VAR.exists() and not VAR.is_dir():
        sys.exit(
            "var is a file, and the archive keeps its database in a folder of that "
            "name: move it away, then run make again."
        )
    if why := why_unwritable(VAR):
        sys.exit(
            f"Nothing can be written in var ({why}): allow it, or move var away, "
            "then run make again."
        )


def why_unwritable(folder):
    """Why no file can be made in this folder, which is made if missing; or None."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        return error.strerror


@contextmanager
def one_at_a_time():
    """Wait while another make sets up this checkout. A killed one holds nothing up."""
    checkout = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(checkout, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("Another make is setting up this folder: waiting until it is done.")
        fcntl.flock(checkout, fcntl.LOCK_EX)
    except OSError:
        pass  # A file system without locks: it is up to the user there.
    try:
        yield
    finally:
        os.close(checkout)


def file_sentence(error):
    """What could not be read or written, for all that is not asked beforehand."""
    return (
        f"{os.path.relpath(error.filename, ROOT)} cannot be used ({error.strerror}): "
        "see to its rights and what it is, or move it away, then run make again."
    )


# --- The port -----------------------------------------------------------


def read_port(text):
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 65535):
        sys.exit(f"PORT is {text!r}: it must be a number from 1 to 65535.")
    return int(text)


def ask_port(port):
    """End with a sentence when the port cannot be served."""
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((HOST, port))
            door.listen(1)
        except OSError as error:
            sys.exit(port_sentence(port, error))


def port_sentence(port, error):
    other = "choose another with make run PORT="
    if error.errno == errno.EADDRINUSE:
        free = port + 1 if port < 65535 else port - 1
        return f"Port {port} is in use: stop what runs there or {other}{free}."
    return f"Port {port} cannot be used ({error.strerror}): {other}8001."


# --- The virtual environment and its packages ---------------------------


def make_venv():
    """Make .venv where it is missing, unfinished, or of another Python."""
    if VENV.exists():
        if venv_is_sound():
            return
        say("Removing .venv: it is unfinished or of another Python.")
        shutil.rmtree(VENV)
    say("Making the virtual environment .venv.")
    try:
        made = subprocess.run(
            [os.environ.get("PYTHON", sys.executable), "-m", "venv", str(VENV)],
            capture_output=True,
            text=True,
        )
    except BaseException:
        shutil.rmtree(VENV, ignore_errors=True)
        raise
    if made.returncode or not VENV_PYTHON.exists():
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit(venv_sentence(made.stdout + made.stderr))


def venv_is_sound():
    """Whether .venv was finished, and by the Python that runs this."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return (
        not INSTALLING.exists()
        and VENV_PYTHON.exists()
        and (VENV / "lib" / f"python{version}" / "site-packages" / "pip").exists()
    )


def venv_sentence(output):
    sentence = (
        "The virtual environment cannot be made: install python3-venv "
        "(on Debian: apt install python3-venv), then run make again."
    )
    lines = output.split("\n")
    if "ensurepip" in output or "No module named" in output:
        return sentence
    last = next((line.strip() for line in reversed(lines) if line.strip()), "nothing")
    return f"{sentence} Python said: {last}"


def install(name):
    """Install the locked packages of one file, unless just these are there."""
    requirements = ROOT / name
    stamp = VENV / f"{name}.sha256"
    wanted = sha256_of(requirements)
    if is_stamped(stamp, wanted):
        return
    say(f"Installing the packages of {name}. The first time takes a minute.")
    # It stays when this is interrupted: the next run then starts afresh.
    INSTALLING.touch()
    status = subprocess.run(
        [VENV_PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes"]
        + ["--disable-pip-version-check", "--no-input", "-r", requirements],
        cwd=ROOT,
    ).returncode
    if status < 0:
        sys.exit("The packages were not installed: pip was stopped. Run make again.")
    INSTALLING.unlink()
    if status:
        sys.exit("The packages were not installed: pip says why above.")
    stamp.write_text(wanted)


# --- The site -----------------------------------------------------------


def write_env():
    """Write the private .env of this machine; one that is there is left alone."""
    if ENV.exists():
        return
    say("Writing .env: a new key, the database under var/, for this machine only.")
    draft = VAR / "env.new"
    draft.unlink(missing_ok=True)
    with open(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        file.write(env_text())
    draft.rename(ENV)


def env_text():
    return (
        "# Written by make run for this machine only. See .env.example.\n"
        f"SECRET_KEY={secrets.token_urlsafe(50)}\n"
        "SITE_MODE=local\n"
        f"ALLOWED_HOSTS={HOST},localhost\n"
        # Relative to the checkout: a copy of it has a database of its own.
        "DATABASE_URL=sqlite:///var/archive.sqlite3\n"
    )


def heed_env():
    """Let .env hold here, whatever another project left in the environment."""
    for line in read_env().splitlines():
        os.environ.pop(line.partition("=")[0].strip(), None)


def read_env():
    try:
        text = ENV.read_text("utf-8")
    except OSError as error:
        sys.exit(f".env cannot be read ({error.strerror}): {MEND_ENV}")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        sys.exit(f".env is not text in UTF-8: {MEND_ENV}")
    return text


def collect_static():
    """Collect style sheets and fonts when they, or the packages, changed."""
    files = sorted(file for file in (ROOT / "static").rglob("*") if file.is_file())
    wanted = sha256_of(ROOT / "requirements.txt", ROOT / "config/settings.py", *files)
    stamp = VAR / "static.sha256"
    collected = VAR / "static" / "staticfiles.json"
    if collected.exists() and is_stamped(stamp, wanted):
        return
    say("Collecting style sheets and fonts.")
    command = [VENV_PYTHON, "manage.py", "collectstatic", "--no-input", "--verbosity=0"]
    done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(collect_sentence(done.stderr))
    stamp.write_text(wanted)


def collect_sentence(output):
    """One sentence when a file was refused; all that was said when it is a fault."""
    last = output.strip().rpartition("\n")[2]
    refused = re.fullmatch(rf"{REFUSALS}: (?:\[Errno \d+\] )?(.+)", last)
    if not refused:
        return output
    return (
        "Style sheets and fonts cannot be collected "
        f"({refused[1].replace(f'{ROOT}/', '')}): "
        "allow writing there, or move var/static away, then run make again."
    )


def set_up_site():
    """All that stands between a fresh clone and an archive that can be served."""
    ask_folders(VENV, ENV, VAR)
    with one_at_a_time():
        make_venv()
        install("requirements.txt")
        write_env()
        heed_env()
        fill_database()
        collect_static()


def fill_database():
    say("Bringing the database up to date.")
    run(VENV_PYTHON, "-m", "deploy.database_answers")
    run(VENV_PYTHON, "manage.py", "migrate", "--no-input", "--verbosity", "0")
    run(VENV_PYTHON, "manage.py", "load_archive", "--if-empty")


# --- What make asks for -------------------------------------------------


def serve():
    port = read_port(os.environ.get("PORT", "8000"))
    ask_port(port)
    set_up_site()
    ask_port(port)
    say("")
    say(f"The archive is at http://{HOST}:{port}/ until you press Ctrl-C.")
    say(f"To edit: `make editor` once, then http://{HOST}:{port}/admin/")
    say("")
    become("-m", "gunicorn", "config.wsgi", "--bind", f"{HOST}:{port}")


def make_editor():
    set_up_site()
    say("The first editor of this archive may do everything. Choose a name:")
    become("manage.py", "createsuperuser")


def install_tools():
    ask_folders(VENV)
    with one_at_a_time():
        make_venv()
        install("requirements-dev.txt")


def become(*arguments):
    """Turn into this command, so that signals reach it."""
    os.chdir(ROOT)
    os.execv(VENV_PYTHON, [str(VENV_PYTHON), *arguments])


COMMANDS = {"run": serve, "editor": make_editor, "tools": install_tools}

if __name__ == "__main__":
    try:
        COMMANDS[sys.argv[1]]()
    except KeyboardInterrupt:
        sys.exit("Stopped. Run make again to go on.")
    except OSError as error:
        if not error.filename:
            raise
        sys.exit(file_sentence(error))
