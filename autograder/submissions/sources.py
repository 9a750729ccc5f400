"""What was named on the command line, as lists of files: a folder, a zip, or single files."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from autograder.errors import UsageError
from autograder.submissions.attempt import Attempt
from autograder.submissions.download_zip import Archive
from autograder.submissions.platforms.platform import Entry, Platform

_JUNK = {"__MACOSX", "__pycache__"}


@dataclass(frozen=True)
class Source:
    """Files that came together.

    Attributes:
        path: of the folder or zip; None if the files were named one by one.
        fetch: returns the path of an entry's bytes. A zip first writes them there.
        attempts: whose the entries are, by name, as far as a platform shows it.
    """

    path: Path | None
    entries: Sequence[Entry]
    fetch: Callable[[Entry], Path]
    attempts: Mapping[PurePosixPath, Attempt] = field(default_factory=dict)

    def names(self, entry: Entry) -> tuple[str, ...]:
        """What a file may be called, from the shortest name to the longest, which is unique."""
        if self.path is None:
            folder, inside = entry.path.parent.resolve(), entry.path.name
        else:
            folder, inside = self.path.resolve(), str(entry.name)
        names = (inside, f"{folder.name}/{inside}", f"{folder.as_posix()}/{inside}")
        return (entry.name.name, *map(_as_text, names))


def folder_source(folder: Path) -> Source:
    """All files at any depth. A link among them is not followed: it could lead anywhere."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_symlink() or not file.is_dir()]
    entries = [
        Entry(PurePosixPath(_as_text(file.relative_to(folder).as_posix())), file) for file in files
    ]
    return Source(folder, _without_junk(entries), lambda entry: entry.path)


def zip_source(
    path: Path, scratch: Path, platforms: Sequence[Platform], stack: ExitStack
) -> Source | None:
    """The files in a zip; None if it is not a zip, or if Otter wrote it as one submission.

    A platform's metadata is written into `scratch` at once.
    """
    if not (path.is_file() and zipfile.is_zipfile(path)):
        return None
    try:
        archive = stack.enter_context(Archive(path, scratch))
    except zipfile.BadZipFile:
        return None
    if archive.is_exported:
        return None
    entries = [Entry(name, place) for name, place in archive.files.items()]
    names = {entry.path: entry.name for entry in entries}
    for entry in entries:
        below = (PurePosixPath(*entry.name.parts[depth:]) for depth in (0, 1))
        if any(platform.is_needed(name) for name in below for platform in platforms):
            archive.unpack(entry.name)
    return Source(path, _without_junk(entries), lambda entry: archive.unpack(names[entry.path]))


def named_source(files: Sequence[Path]) -> Source:
    """Files that were named one by one. Whoever runs the command may name a link.

    Raises:
        UsageError: a file does not exist.
    """
    for file in files:
        if not file.exists():
            raise UsageError(f"There is no {file}. Name a notebook, a script, a zip or a folder.")
    entries = [Entry(PurePosixPath(_as_text(file.name)), file) for file in files]
    return Source(None, entries, lambda entry: entry.path.resolve())


def _without_junk(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if not _is_junk(entry.name)]


def _is_junk(name: PurePosixPath) -> bool:
    """Whether a computer made this file by itself."""
    return any(part.startswith(".") or part in _JUNK for part in name.parts)


def _as_text(name: str) -> str:
    """A name as text. Bytes in another encoding are spelled out, as in caf\\xe9."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
