"""Temporary folders, and their end: whatever is in them, and whoever was killed beside them."""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PREFIX = "autograder-"
_SECONDS = 60  # for a folder to be locked after it was made


class Scratch:
    """A temporary folder; use as a context manager, or close it.

    Its owner keeps it locked. The kernel unlocks it when the owner ends, however that ends: whoever
    makes the next one removes it.

    Attributes:
        path: of the folder.
    """

    def __init__(self) -> None:
        _sweep()
        self.path = tempfile.mkdtemp(prefix=_PREFIX)
        self._lock = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
        fcntl.flock(self._lock, fcntl.LOCK_SH)

    def __enter__(self) -> str:
        return self.path

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove the folder."""
        remove(self.path)
        os.close(self._lock)


@cache
def _sweep() -> None:
    """Remove what graders that are no more have left; once in a process."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                state = os.fstat(descriptor)
                if state.st_uid == os.geteuid() and state.st_mtime < time.time() - _SECONDS:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    remove(str(folder))
            finally:
                os.close(descriptor)


def remove(folder: str) -> None:
    """Remove a folder with all that is in it, also where it is closed, or deeper than names go.

    Folders in it are emptied into it one by one, so that no path grows long.
    """
    fresh = (f".moved-{os.getpid()}-{number}" for number in itertools.count())
    with contextlib.suppress(OSError):
        while entries := list(os.scandir(folder)):
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    _empty_into(folder, entry.path, fresh)
                else:
                    os.unlink(entry.path)
    shutil.rmtree(folder, ignore_errors=True)


def _empty_into(folder: str, inner: str, fresh: Iterator[str]) -> None:
    os.chmod(inner, 0o700)
    for entry in list(os.scandir(inner)):
        if entry.is_dir(follow_symlinks=False):
            os.chmod(entry.path, 0o700)  # a closed folder cannot be moved
            os.rename(entry.path, os.path.join(folder, next(fresh)))
        else:
            os.unlink(entry.path)
    os.rmdir(inner)
