"""Which files are submissions, in plain folders and in the downloads of learning platforms."""

from __future__ import annotations

import dataclasses
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from autograder.errors import UsageError
from autograder.submissions.attempt import Attempt
from autograder.submissions.download_zip import Archive
from autograder.submissions.plain_files import SubmissionFile, find_plain_files
from autograder.submissions.platforms.canvas import Canvas
from autograder.submissions.platforms.gradescope import Gradescope
from autograder.submissions.platforms.moodle import Moodle
from autograder.submissions.platforms.platform import Entry, Platform

PLATFORMS: tuple[Platform, ...] = (Gradescope(), Moodle(), Canvas())


def chosen_platforms(name: str | None) -> Sequence[Platform]:
    """One platform by its name; none for "files"; all where nothing is said."""
    if name is None:
        return PLATFORMS
    return [platform for platform in PLATFORMS if platform.name.casefold() == name]


_JUNK = {"__MACOSX", "__pycache__"}
# Of one hand-in, the first of these kinds that is there: a script beside a notebook is its helper.
_KINDS = ({".ipynb", ".zip"}, {".py"})


@dataclass(frozen=True)
class SubmissionFiles:
    """What is to be graded, sorted by name; and the files that nothing can be done with."""

    files: tuple[SubmissionFile, ...]
    left_out: tuple[Entry, ...]


@dataclass(frozen=True)
class _Download:
    """A folder or a zip that a platform made."""

    label: str
    attempts: Mapping[PurePosixPath, Attempt]
    entries: Sequence[Entry]
    fetch: Callable[[Entry], Path]


def find_submission_files(
    paths: list[Path], scratch: Path, platforms: Sequence[Platform] = PLATFORMS
) -> SubmissionFiles:
    """All submissions in `paths`; those from a platform know their authors.

    A zip in `paths` that holds many submissions is unpacked into `scratch`; one inside a folder or
    inside another zip is one submission, for a student may have made it. Names that tell of an
    author count only where the platform has written them: at the top of a download. What lies
    beside a submission within one hand-in belongs to it, and is not left out.

    Raises:
        UsageError: a path does not exist, nothing was found, or a download is damaged.
    """
    found: list[SubmissionFile] = []
    plain: list[Path] = []
    left_out: list[Entry] = []
    with ExitStack() as stack:
        for number, path in enumerate(paths):
            entries: Sequence[Entry] = ()
            if path.is_dir():
                entries = _in_folder(path)
                download = _recognised(path.name, entries, platforms, lambda e: e.path)
            elif path.is_file() and zipfile.is_zipfile(path):
                download = _in_zip(path, scratch / str(number), platforms, stack)
            else:
                download = None
            if download is None:
                plain.append(path)
            else:
                entries = [e for e in download.entries if e.name not in download.attempts]
                found += _submissions(download)
            left_out += [entry for entry in entries if _is_of_another_kind(entry, platforms)]
        loose = _named_one_by_one(plain, platforms)
    if plain or not found:
        found += find_plain_files(plain)
    found = [dataclasses.replace(one, attempt=loose.get(one.path, one.attempt)) for one in found]
    return SubmissionFiles(
        tuple(sorted(_apart(found), key=lambda one: one.name)),
        tuple(sorted(left_out, key=lambda entry: entry.name)),
    )


def _in_folder(folder: Path) -> list[Entry]:
    files = [file for file in sorted(folder.rglob("*")) if file.is_symlink() or not file.is_dir()]
    return [
        Entry(PurePosixPath(_text(file.relative_to(folder).as_posix())), file) for file in files
    ]


def _text(name: str) -> str:
    """A name as text: bytes of another encoding in it are spelled out, as in caf\\xe9."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _in_zip(
    path: Path, scratch: Path, platforms: Sequence[Platform], stack: ExitStack
) -> _Download | None:
    """A zip that a platform made, or that submissions were packed into; None: one submission."""
    try:
        archive = stack.enter_context(Archive(path, scratch))
    except zipfile.BadZipFile:
        return None
    if archive.is_exported:
        return None
    entries = [Entry(name, place) for name, place in archive.files.items()]
    names = {entry.path: entry.name for entry in entries}
    for entry in entries:
        if any(platform.is_needed(_below(entry.name, n)) for platform in platforms for n in (0, 1)):
            archive.unpack(entry.name)

    def fetch(entry: Entry) -> Path:
        return archive.unpack(names[entry.path])

    download = _recognised(path.name, entries, platforms, fetch)
    if download is None:
        entries = [entry for entry in entries if not _is_junk(entry.name)]
        many = [entry for entry in entries if entry.name.suffix.lower() in _KINDS[0]]
        if len(many) > 1:
            download = _Download(path.name, {}, entries, fetch)
    return download


def _below(name: PurePosixPath, parts: int) -> PurePosixPath:
    return PurePosixPath(*name.parts[parts:])


def _recognised(
    label: str,
    entries: Sequence[Entry],
    platforms: Sequence[Platform],
    fetch: Callable[[Entry], Path],
) -> _Download | None:
    """The download that these files are, if they are one; it may lie in a folder of its own."""
    entries = [entry for entry in entries if not _is_junk(entry.name)]
    while entries:
        for platform in platforms:
            attempts = platform.recognise(entries)
            if attempts:
                return _Download(label, attempts, entries, fetch)
        if len({entry.name.parts[0] for entry in entries}) > 1 or len(entries[0].name.parts) == 1:
            return None
        entries = [dataclasses.replace(e, name=_below(e.name, 1)) for e in entries]
    return None


def _is_junk(name: PurePosixPath) -> bool:
    return any(part.startswith(".") or part in _JUNK for part in name.parts)


def _submissions(download: _Download) -> list[SubmissionFile]:
    """What is to be graded of a download: a file at least of everybody who handed something in."""
    units: dict[object, list[Entry]] = defaultdict(list)
    found: list[tuple[Entry, Attempt]] = []
    for entry in download.entries:
        attempt = download.attempts.get(entry.name)
        if attempt is not None:
            units[attempt.authors or attempt.order].append(entry)
        elif _is_gradable(entry.name):
            found.append((entry, Attempt()))
    for entries in units.values():
        for entry in _to_grade(entries):
            found.append((entry, download.attempts[entry.name]))
    base_names = Counter(entry.name.name for entry, _ in found)
    return [
        SubmissionFile(
            download.fetch(entry),
            # Folders of a platform say who it is; others only keep equal names apart.
            entry.name.name
            if not attempt.platform and base_names[entry.name.name] == 1
            else str(entry.name),
            attempt,
            f"{download.label}/{entry.name}",
        )
        for entry, attempt in found
    ]


def _is_gradable(name: PurePosixPath) -> bool:
    return any(name.suffix.lower() in kind for kind in _KINDS) and name.name != "__init__.py"


def _is_of_another_kind(entry: Entry, platforms: Sequence[Platform]) -> bool:
    """Whether it could be meant as a submission, and is none that can be graded."""
    name = entry.name
    return not (
        any(name.suffix.lower() in kind for kind in _KINDS)
        or _is_junk(name)
        or any(platform.is_needed(name) for platform in platforms)
    )


def _to_grade(entries: list[Entry]) -> list[Entry]:
    for kind in _KINDS:
        chosen = [e for e in entries if e.name.suffix.lower() in kind]
        if chosen:
            return chosen
    # Nothing that could be graded: the row will say so.
    return sorted(entries, key=lambda entry: entry.name)[:1]


def _named_one_by_one(
    paths: Sequence[Path], platforms: Sequence[Platform]
) -> Mapping[Path, Attempt]:
    """Files of a download that were named themselves, as a shell does for download/*.ipynb."""
    files = [Entry(PurePosixPath(path.name), path) for path in paths if path.is_file()]
    if len(files) < 2:
        return {}
    for platform in platforms:
        attempts = platform.recognise(files)
        if attempts:
            return {file.path: attempts[file.name] for file in files if file.name in attempts}
    return {}


def _apart(found: list[SubmissionFile]) -> list[SubmissionFile]:
    """Names that no two have: what a download is called comes before its files' where it must."""
    names = Counter(one.name for one in found)
    found = [
        one if names[one.name] == 1 or not one.origin else dataclasses.replace(one, name=one.origin)
        for one in found
    ]
    names = Counter(one.name for one in found)
    doubles = sorted(name for name, count in names.items() if count > 1)
    if doubles:
        raise UsageError(
            f"Two downloads have a file {doubles[0]} each, and are called alike. Rename one."
        )
    return found
