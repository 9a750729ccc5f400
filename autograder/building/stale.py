"""Whether the committed student folders are what the masters and suites make."""

from __future__ import annotations

import tempfile
from pathlib import Path

from autograder.building.student_folder import build_student_folder
from autograder.checks.text import LANGUAGES
from autograder.suite import Suite


def stale_files(suite: Suite) -> list[Path]:
    """The files below `assignments/` that a build would change, add or remove."""
    stale: list[Path] = []
    for language in LANGUAGES:
        committed = suite.assignment.student_folder(language)
        with tempfile.TemporaryDirectory() as scratch:
            built = build_student_folder(suite, language, Path(scratch))
            names = {file.relative_to(built) for file in built.rglob("*") if file.is_file()}
            names |= {f.relative_to(committed) for f in committed.rglob("*") if f.is_file()}
            stale += [
                committed / name
                for name in sorted(names)
                if _bytes(built / name) != _bytes(committed / name)
            ]
    return stale


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
