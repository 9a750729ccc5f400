"""What a learning platform has to provide. A new one is a module with one such class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from autograder.submissions.attempt import Attempt


@dataclass(frozen=True)
class Entry:
    """A file of a download: its name there, and where its bytes are."""

    name: PurePosixPath
    path: Path


class Platform(Protocol):
    """A kind of bulk download."""

    @property
    def name(self) -> str:
        """The name that people know."""

    def is_needed(self, name: PurePosixPath) -> bool:
        """Whether a file is no submission, but shows who submitted the others."""

    def recognise(self, entries: Sequence[Entry]) -> Mapping[PurePosixPath, Attempt]:
        """The files of `entries` that came from this platform, and whose they are.

        Raises:
            UsageError: it is this platform's download, but damaged.
        """
