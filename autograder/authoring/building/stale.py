"""Whether the committed student folders are up to date with the masters and suites."""

from __future__ import annotations

import tempfile
from pathlib import Path

from autograder.authoring.building.student_folder import build_student_folder
from autograder.suite import Suite
from autograder.text import LANGUAGES


def stale_files(suite: Suite) -> list[Path]:
    """The files in `assignments/` that a build would change, add or remove."""
    stale: list[Path] = []
    for language in LANGUAGES:
        committed = suite.assignment.student_folder(language)
        with tempfile.TemporaryDirectory() as scratch:
            built = build_student_folder(suite, language, Path(scratch))
            names = _files(built) | _files(committed)
            stale += [
                committed / name
                for name in sorted(names)
                if _bytes(built / name) != _bytes(committed / name)
            ]
    return stale


def _files(folder: Path) -> set[Path]:
    """All files in a folder, apart from the hidden ones that Jupyter and Otter leave."""
    names = {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}
    return {name for name in names if not any(part.startswith(".") for part in name.parts)}


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
