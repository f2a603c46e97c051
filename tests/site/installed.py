"""Tools of npm for the checks, each of one version, in a folder that git ignores."""

import shutil
import subprocess
import sys

from .whole_record import ROOT

FOLDER = ROOT / "var" / "tools"


def installed(package, version, needs=None):
    """The folder of a package of npm, fetched once; no script of it is run.

    Ends with one sentence when it, or a command that it needs, cannot be had.
    """
    for command, debian in {"node": "nodejs", "npm": "npm", **(needs or {})}.items():
        if not shutil.which(command):
            sys.exit(
                f"There is no {command} here: "
                f"apt-get install --no-install-recommends {debian}"
            )
    place = FOLDER / f"{package}-{version}"
    found = place / "node_modules" / package
    stamp = place / "installed"
    if not stamp.exists():
        print(f"Fetching {package} {version} by npm into var/tools.", flush=True)
        place.mkdir(parents=True, exist_ok=True)
        _fetch(f"{package}@{version}", place)
        stamp.touch()
    return found


def _fetch(wanted, place):
    quiet = ["--ignore-scripts", "--no-save", "--no-audit", "--no-fund"]
    try:
        done = subprocess.run(
            ["npm", "install", *quiet, "--prefix", str(place), wanted],
            capture_output=True,
            text=True,
            timeout=600,
        )
    except subprocess.TimeoutExpired:
        sys.exit(f"{wanted} was not fetched: npm did not answer in ten minutes.")
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()]
        sys.exit(
            f"{wanted} was not fetched. npm says: {said[0] if said else 'nothing'}"
        )
