"""Moodle: "Download all submissions". The names of folders or files show the author.

Hanako Tanaka_12345_assignsubmission_file/hw.ipynb, or …_file_/hw.ipynb, or …_file_hw.ipynb.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from autograder.submissions.attempt import Attempt, Author
from autograder.submissions.platforms.platform import Entry

_MARK = re.compile(r"(?P<name>.*)_(?P<number>\d+)_assignsubmission_[a-z]+(?:_.*)?")
_ATTEMPT = re.compile(r"attempt(?P<number>\d+)")
# Moodle writes these in place of a name if marking is blind.
_HIDDEN = {"participant", "参加者"}


class Moodle:
    """Files below names that Moodle has given."""

    name = "Moodle"

    def is_needed(self, name: PurePosixPath) -> bool:  # noqa: ARG002
        return False

    def recognise(self, entries: Sequence[Entry]) -> Mapping[PurePosixPath, Attempt]:
        told = {entry.name: _told(entry.name) for entry in entries}
        return {name: attempt for name, attempt in told.items() if attempt}


def _told(path: PurePosixPath) -> Attempt | None:
    # Only names given by Moodle itself: further down, names are the student's own.
    match = _MARK.fullmatch(path.parts[0])
    if match is None:
        return None
    name = match["name"].replace("_", " ").strip()
    attempts = [int(m["number"]) for part in path.parts[1:] if (m := _ATTEMPT.fullmatch(part))]
    hidden = name.casefold() in _HIDDEN
    author = Author(name="" if hidden else name, number=match["number"])
    attempt = max(attempts, default=0)
    return Attempt(platform=Moodle.name, authors=(author,), number=attempt, order=(attempt,))
