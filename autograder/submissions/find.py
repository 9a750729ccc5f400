"""Which files are submissions, in plain folders and in the downloads of learning platforms."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path, PurePosixPath

from autograder.errors import UsageError
from autograder.submissions.attempt import Attempt
from autograder.submissions.platforms.canvas import Canvas
from autograder.submissions.platforms.gradescope import Gradescope
from autograder.submissions.platforms.moodle import Moodle
from autograder.submissions.platforms.platform import Entry, Platform
from autograder.submissions.sources import Source, folder_source, named_source, zip_source
from autograder.submissions.unique_names import unique_names

PLATFORMS: tuple[Platform, ...] = (Gradescope(), Moodle(), Canvas())

# Of each submission, the first kind that exists: a script beside a notebook is its helper.
_KINDS = ({".ipynb", ".zip"}, {".py"})


@dataclass(frozen=True)
class SubmissionFile:
    """A file to grade, with a unique name.

    Attributes:
        attempt: whose it is, and which one.
        origin: its path, if it is from a folder or zip that was named; "" if it was named itself.
    """

    path: Path
    name: str
    attempt: Attempt = field(default_factory=Attempt)
    origin: str = ""


@dataclass(frozen=True)
class SubmissionFiles:
    """The files to grade, sorted by name.

    Attributes:
        left_out: files that cannot be graded.
        unbelieved: zips and folders that look like a download, but are not treated as one.
    """

    files: tuple[SubmissionFile, ...]
    left_out: tuple[Entry, ...]
    unbelieved: tuple[Path, ...] = ()


@dataclass(frozen=True)
class _Chosen:
    """An entry to grade."""

    source: Source
    entry: Entry
    attempt: Attempt = field(default_factory=Attempt)

    @property
    def identity(self) -> Path:
        """The same for two names of one file, but not for a link to it."""
        return self.entry.path.parent.resolve() / self.entry.path.name

    @property
    def names(self) -> tuple[str, ...]:
        short, inside, *longer = self.source.names(self.entry)
        # A platform's folders name the author; others only keep equal names apart.
        return (inside if self.attempt.platform else short, inside, *longer)

    def fetched(self, name: str) -> SubmissionFile:
        origin = self.source.names(self.entry)[2] if self.source.path else ""
        return SubmissionFile(self.source.fetch(self.entry), name, self.attempt, origin)


def chosen_platforms(name: str | None) -> Sequence[Platform]:
    """The platform of this name; none for "files"; all for None."""
    if name is None:
        return PLATFORMS
    return [platform for platform in PLATFORMS if platform.name.casefold() == name]


def find_submission_files(
    paths: Sequence[Path], scratch: Path, platforms: Sequence[Platform] = PLATFORMS
) -> SubmissionFiles:
    """All submissions in `paths`; those from a platform know their authors.

    A single path comes from the instructor: a folder or zip may be a platform's download, and a zip
    with several notebooks is a folder of them, which is unpacked into `scratch`. If there are
    several paths, a student may have made any of them, as in submissions/*.zip. Then a zip is one
    submission and a folder is plain, unless `platforms` is a single one. Names that show an author
    count only where the platform writes them: at the top of a download.

    Raises:
        UsageError: a path does not exist, nothing was found, or a download is damaged.
    """
    paths = list({path.parent.resolve() / path.name: path for path in paths}.values())
    is_believed = len(paths) == 1 or len(platforms) == 1
    with ExitStack() as stack:
        opened = {
            path: _opened(path, scratch / str(number), platforms if is_believed else None, stack)
            for number, path in enumerate(paths)
        }
        sources = [source for source in opened.values() if source is not None]
        named = _named([path for path, source in opened.items() if source is None], platforms)
        files = _fetched([*chain.from_iterable(map(_chosen, sources)), *_all_of(named)])
    if not files:
        raise UsageError(
            f"Nothing to grade in {', '.join(map(str, paths))}: "
            "looked for .ipynb, .py and .zip files."
        )
    left_out = chain.from_iterable(_left_out(source, platforms) for source in sources)
    doubted = [] if is_believed else paths
    return SubmissionFiles(
        tuple(sorted(files, key=lambda file: file.name)),
        tuple(sorted(left_out, key=lambda entry: entry.name)),
        tuple(path for path in doubted if _looks_like_download(path, platforms)),
    )


def _opened(
    path: Path, scratch: Path, platforms: Sequence[Platform] | None, stack: ExitStack
) -> Source | None:
    """The files in a folder, or in a zip of many submissions; None for a single submission.

    Args:
        platforms: whose download it may be; None if a student may have made it.
    """
    if path.is_dir():
        return _recognised(folder_source(path), platforms or ())
    source = None if platforms is None else zip_source(path, scratch, platforms, stack)
    if source is None:
        return None
    source = _recognised(source, platforms or ())
    several = [entry for entry in source.entries if entry.name.suffix.lower() in _KINDS[0]]
    return source if source.attempts or len(several) > 1 else None


def _named(paths: Sequence[Path], platforms: Sequence[Platform]) -> Source:
    """Files that were named. They may be a download's, as a shell expands download/*."""
    source = named_source(paths)
    # A student may have made a file with the name of a download's metadata.
    able = [e for e in source.entries if not any(p.is_needed(e.name) for p in platforms)]
    attempts: Mapping[PurePosixPath, Attempt] = {}
    if len(able) > 1:
        attempts = _recognised(dataclasses.replace(source, entries=able), platforms).attempts
    return dataclasses.replace(source, attempts=attempts)


def _recognised(source: Source, platforms: Sequence[Platform]) -> Source:
    """The same files with what a platform says about them; they may be in a common folder."""
    entries = source.entries
    while entries:
        for platform in platforms:
            attempts = platform.recognise(entries)
            if attempts:
                return dataclasses.replace(source, entries=entries, attempts=attempts)
        if len({entry.name.parts[0] for entry in entries}) > 1 or len(entries[0].name.parts) == 1:
            break
        entries = [
            dataclasses.replace(entry, name=PurePosixPath(*entry.name.parts[1:]))
            for entry in entries
        ]
    return source


def _looks_like_download(path: Path, platforms: Sequence[Platform]) -> bool:
    """Whether the names in a folder or zip are like a download's. No file in it is read."""
    with ExitStack() as stack, suppress(UsageError):
        source = folder_source(path) if path.is_dir() else zip_source(path, path, (), stack)
        if source is not None:
            names = {PurePosixPath(entry.name.name) for entry in source.entries}
            needed = any(platform.is_needed(name) for platform in platforms for name in names)
            return needed or bool(_recognised(source, platforms).attempts)
    return False


def _all_of(source: Source) -> Iterator[_Chosen]:
    """Everything that was named is graded, whatever it is."""
    for entry in source.entries:
        yield _Chosen(source, entry, source.attempts.get(entry.name, Attempt()))


def _chosen(source: Source) -> Iterator[_Chosen]:
    """What is to be graded: at least one file by everybody who submitted something."""
    submitted: dict[object, list[Entry]] = defaultdict(list)
    for entry in source.entries:
        attempt = source.attempts.get(entry.name)
        if attempt is not None:
            submitted[attempt.authors or attempt.order].append(entry)
        elif _is_gradable(entry.name):
            yield _Chosen(source, entry)
    for entries in submitted.values():
        for entry in _to_grade(entries):
            yield _Chosen(source, entry, source.attempts[entry.name])


def _to_grade(entries: Sequence[Entry]) -> list[Entry]:
    """Those files of one submission that are to be graded."""
    for kind in _KINDS:
        of_kind = [entry for entry in entries if entry.name.suffix.lower() in kind]
        if of_kind:
            return of_kind
    # Nothing can be graded, and the row will say so.
    return sorted(entries, key=lambda entry: entry.name)[:1]


def _fetched(chosen: Iterable[_Chosen]) -> list[SubmissionFile]:
    """The files, each once, under unique names."""
    unique = list({each.identity: each for each in chosen}.values())
    names = unique_names([each.names for each in unique])
    return [each.fetched(name) for each, name in zip(unique, names, strict=True)]


def _left_out(source: Source, platforms: Sequence[Platform]) -> list[Entry]:
    """Files that may be meant as submissions, but cannot be graded."""
    return [
        entry
        for entry in source.entries
        if entry.name not in source.attempts
        and entry.name.suffix.lower() not in {*_KINDS[0], *_KINDS[1]}
        and not any(platform.is_needed(entry.name) for platform in platforms)
    ]


def _is_gradable(name: PurePosixPath) -> bool:
    return any(name.suffix.lower() in kind for kind in _KINDS) and name.name != "__init__.py"
