"""Temporary folders, removed in the end: whatever is in them, and whoever was killed."""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PREFIX = "autograder-"
_LOCK = ".lock"
_FIRST_LINE = b"Lock of a temporary folder of autograder, device and inode:\n"
_SECONDS = 60  # a lock file that is younger may not be locked yet


class TemporaryFolder:
    """A temporary folder; use it as a context manager, or close it.

    A lock file beside the folder names it by device and inode, and its owner keeps that file
    locked. When the owner ends, in whatever way, the kernel unlocks it. The next grader then
    removes the folder: the lock file proves that a grader made it, as the folder's name could not.

    Attributes:
        path: where the folder is.
    """

    def __init__(self) -> None:
        _remove_leftovers()
        self._lock, lock_file = tempfile.mkstemp(prefix=_PREFIX, suffix=_LOCK)
        self.path = _folder_of(lock_file)
        self._own = -1
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX)
            os.write(self._lock, _FIRST_LINE)  # before there is a folder to be left behind
            os.mkdir(self.path, 0o700)
            os.write(self._lock, _identity(self.path))
            # Release 0.1 removes folders of this name that nobody has locked.
            self._own = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
            fcntl.flock(self._own, fcntl.LOCK_SH)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> str:
        return self.path

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove the folder."""
        remove(self.path)
        with contextlib.suppress(OSError):
            os.unlink(self.path + _LOCK)
        os.close(self._lock)
        if self._own >= 0:
            os.close(self._own)


def _folder_of(lock_file: str) -> str:
    return lock_file.removesuffix(_LOCK)


def _identity(folder: str) -> bytes:
    state = os.lstat(folder)
    return b"%d %d" % (state.st_dev, state.st_ino)


@cache
def _remove_leftovers() -> None:
    """Remove what killed graders have left; once in each process."""
    for lock_file in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*{_LOCK}"):
        with contextlib.suppress(OSError):
            descriptor = os.open(lock_file, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
            try:
                if _may_be_left(os.fstat(descriptor)):
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    _remove_leftover(str(lock_file), os.read(descriptor, 1000))
            finally:
                os.close(descriptor)


def _may_be_left(state: os.stat_result) -> bool:
    ours = stat.S_ISREG(state.st_mode) and state.st_uid == os.geteuid()
    return ours and state.st_mtime < time.time() - _SECONDS


def _remove_leftover(lock_file: str, content: bytes) -> None:
    """Remove an unlocked lock file and its folder, if the file says that a grader made them."""
    folder = _folder_of(lock_file)
    first, identity = content[: len(_FIRST_LINE)], content[len(_FIRST_LINE) :]
    if first != _FIRST_LINE:
        return
    with contextlib.suppress(FileNotFoundError):
        if not identity:  # killed before or after it made the folder, which is empty
            with contextlib.suppress(OSError):
                os.rmdir(folder)
        elif identity == _identity(folder):
            remove(folder)
    os.unlink(lock_file)


def remove(folder: str) -> None:
    """Remove a folder and its content, even folders without permissions or nested very deep.

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
            os.chmod(entry.path, 0o700)  # a folder without permissions cannot be moved
            os.rename(entry.path, os.path.join(folder, next(fresh)))
        else:
            os.unlink(entry.path)
    os.rmdir(inner)
