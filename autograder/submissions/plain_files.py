"""Which files below the given paths are submissions, and what the tables call them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from autograder.errors import UsageError
from autograder.submissions.attempt import Attempt

_SUFFIXES = {".ipynb", ".py", ".zip"}
_SKIPPED_FOLDERS = {"__MACOSX", "__pycache__"}


@dataclass(frozen=True)
class SubmissionFile:
    """A file to grade, and a name that no other one has.

    Attributes:
        hand_in: who handed it in, and how.
        origin: where in a download it was; empty for plain files.
    """

    path: Path
    name: str
    attempt: Attempt = field(default_factory=Attempt)
    origin: str = ""


def find_plain_files(paths: list[Path]) -> list[SubmissionFile]:
    """All submissions in `paths`, sorted by name.

    A file that is named is taken whatever it is; of a folder, notebooks, scripts and zips at any
    depth. Files of the same base name are told apart by their folders. A link in a folder is not
    followed: it could make somebody else's file its own.

    Raises:
        UsageError: a path does not exist, or nothing was found.
    """
    files: list[tuple[Path, Path]] = []
    for path in paths:
        if path.is_dir():
            files += [(file, path) for file in sorted(path.rglob("*")) if _is_candidate(file, path)]
        elif path.exists():
            files.append((path, path.parent))
        else:
            raise UsageError(f"There is no {path}. Name a notebook, a script, a zip or a folder.")
    if not files:
        raise UsageError(
            f"Nothing to grade in {', '.join(map(str, paths))}: "
            "looked for .ipynb, .py and .zip files."
        )
    unique = list({_identity(file): (file, base) for file, base in files}.values())
    asked_for = set(paths)  # whoever runs the command may name a link
    found = [
        SubmissionFile(item.path.resolve(), item.name) if item.path in asked_for else item
        for item in _named(unique)
    ]
    return sorted(found, key=lambda found: found.name)


def _is_candidate(file: Path, base: Path) -> bool:
    parts = file.relative_to(base).parts
    if any(part.startswith(".") or part in _SKIPPED_FOLDERS for part in parts):
        return False
    if file.suffix.lower() not in _SUFFIXES or file.name == "__init__.py":
        return False
    return file.is_symlink() or not file.is_dir()


def _identity(file: Path) -> Path:
    """The same for two ways to name one file, and not for a link to it."""
    return file.parent.resolve() / file.name


def _named(files: list[tuple[Path, Path]]) -> list[SubmissionFile]:
    base_names = Counter(file.name for file, _ in files)
    found = [
        SubmissionFile(
            file,
            _text(file.name if base_names[file.name] == 1 else file.relative_to(base).as_posix()),
        )
        for file, base in files
    ]
    names = Counter(item.name for item in found)
    return [
        item
        if names[item.name] == 1
        else SubmissionFile(item.path, _text(item.path.resolve().as_posix()))
        for item in found
    ]


def _text(name: str) -> str:
    """A file's name as text: bytes of another encoding in it are spelled out, as in caf\\xe9."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
