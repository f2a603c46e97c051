"""Every page of the record through the Nu HTML checker; run by `make html`."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from .installed import installed
from .whole_record import whole_record

VNU = ("vnu-jar", "26.9.27")
SHA256 = "22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47"
# What stands wrong in a component stands wrong on hundreds of pages.
SHOWN = 200
# A page that no record has, for the page that says so.
NOWHERE = "/nowhere/"


def main():
    jar = checker()
    with whole_record(), TemporaryDirectory() as pages:
        from django.test import Client

        from .crawl import crawl, read

        print("Reading every page of the record.", flush=True)
        found = crawl()
        written = [page for page in found.pages.values() if page.is_page]
        faults = list(found.faults())
        names = write([*written, read(Client(), NOWHERE)], Path(pages))
        faults += checked(jar, names)
    for address, fault in faults[:SHOWN]:
        print(f"{address}: {fault}")
    print(f"{len(names)} pages: {len(faults)} faults, {' '.join(VNU)}.")
    return 1 if faults else 0


def checker():
    """The jar of the checker, just as it was when this version was chosen."""
    folder = installed(*VNU, {"java": "default-jre-headless"})
    jar = folder / "build/dist/vnu.jar"
    if sha256(jar.read_bytes()).hexdigest() != SHA256:
        sys.exit(f"{jar} is not the checker that was chosen: move var/tools away.")
    return jar


def write(pages, folder):
    """Each page as a numbered file: {file: address}."""
    names = {}
    for number, page in enumerate(pages):
        file = folder / f"{number}.html"
        file.write_text(page.html, "utf-8")
        names[str(file)] = page.path
    return names


def checked(jar, names):
    """(address, error) of each error that the checker finds in these files."""
    done = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--format", "gnu", *names],
        capture_output=True,
        text=True,
    )
    lines = done.stderr.splitlines()
    faults = []
    for line in lines:
        file, _, error = line.strip('"').partition('":')
        address = names.get(file.removeprefix("file:"))
        faults.append((address or "The checker", error if address else line))
    if done.returncode and not faults:
        faults.append(("The checker", f"ended with status {done.returncode}"))
    return faults


if __name__ == "__main__":
    sys.exit(main())
