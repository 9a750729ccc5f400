"""Writing files, each whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.errors import GraderFailure


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file that readers find complete, old or new, whenever the grader is killed.

    Text is written as UTF-8, with its line ends as they are.
    """
    data = content.encode(errors="replace") if isinstance(content, str) else content
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Say which folder it was where writing into it fails.

    Raises:
        GraderFailure: an OSError occurred.
    """
    try:
        yield
    except OSError as error:
        raise GraderFailure(f"{folder} cannot be written: {error}") from error
