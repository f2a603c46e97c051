"""An archive of one invented meeting, for tests that load, change and undo files."""

from pathlib import Path

EXAMPLE = Path(__file__).parent / "files"
