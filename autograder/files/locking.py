"""One writer at a time: a lock on a folder, which ends with the process that holds it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.errors import GraderFailure


@contextmanager
def sole_writer(folder: Path) -> Iterator[None]:
    """Keep other graders from writing to a folder; nothing is left in it.

    Raises:
        GraderFailure: another one is at work there.
    """
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise GraderFailure(
                f"Another autograder is writing to {folder}. Wait until it has finished, or choose "
                "another folder with --out."
            ) from error
        except OSError:  # a file system without locks: nothing can be said
            pass
        yield
    finally:
        os.close(descriptor)
