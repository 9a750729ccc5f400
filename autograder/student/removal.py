"""Removes a folder, whatever a submission has left in it."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
from collections.abc import Iterator


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
