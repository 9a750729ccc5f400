"""Canvas: "Download Submissions". The file names show the author, and whether it is late.

tanakahanako_LATE_12_345_hw-1.ipynb: name without spaces, user 12, attachment 345, resubmitted once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from autograder.submissions.attempt import Attempt, Author
from autograder.submissions.platforms.platform import Entry

_REST = r"(?:(?P<attachment>\d+)_(?P<original>.+)|(?P<entered>text|link)\.html)"
_NAMED = re.compile(rf"(?P<name>\w+?)_(?P<late>LATE_)?(?P<user>\d+)_{_REST}")
# Canvas writes LATE_anon_…; older versions are said to have written anon_…_LATE_….
_ANONYMOUS = re.compile(rf"(?P<late>LATE_)?anon_(?P<user>[A-Za-z0-9]+)_(?P<late_too>LATE_)?{_REST}")
_RESUBMITTED = re.compile(r"-(\d+)(?=\.[^.]+$)")


class Canvas:
    """A folder in which most files have names like those from Canvas."""

    name = "Canvas"

    def is_needed(self, name: PurePosixPath) -> bool:  # noqa: ARG002
        return False

    def recognise(self, entries: Sequence[Entry]) -> Mapping[PurePosixPath, Attempt]:
        names = [entry.name for entry in entries if len(entry.name.parts) == 1]
        told = {name: _told(name.name) for name in names}
        found = {name: attempt for name, attempt in told.items() if attempt}
        # One name like Canvas's may be chance; most names in a folder are not.
        return found if 2 * len(found) > len(entries) else {}


def _told(name: str) -> Attempt | None:
    name = unicodedata.normalize("NFC", name)  # a Mac writes é as two characters
    anonymous = _ANONYMOUS.fullmatch(name)
    match = anonymous or _NAMED.fullmatch(name)
    if match is None:
        return None
    resubmitted = _RESUBMITTED.search(match["original"] or "")
    attempt = int(resubmitted[1]) if resubmitted else 0
    late = bool(match["late"] or (anonymous and anonymous["late_too"]))
    return Attempt(
        platform=Canvas.name,
        authors=(Author(name="" if anonymous else match["name"], number=match["user"]),),
        late=late,
        number=attempt,
        # Attachments are numbered in the order of submission, over all of Canvas.
        order=(int(match["attachment"] or 0), attempt),
    )
