"""Makes a hidden suite plain pytest: the marks, `--submission`, and the fixtures.

`pytest tests/<assignment>` asks the reference solution; `--submission FILE` any other file. The
submission lives in the same sandbox as when it is graded in bulk.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from autograder.suite.marks import MARKS, question_of, seconds_of

if TYPE_CHECKING:
    from autograder.grading.session import Session
    from autograder.student import Student


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("autograder")
    group.addoption("--submission", metavar="FILE", help="ask this submission, not the reference")
    group.addoption("--grading-seed", type=int, default=0, help="seed of the checks' random data")


def pytest_configure(config: pytest.Config) -> None:
    for mark in MARKS:
        config.addinivalue_line("markers", mark)


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """Random data of this check: depends on the seed and on the check's name only."""
    seed = request.config.getoption("--grading-seed")
    return generator(seed, f"{request.node.path.name}::{request.node.name}")


def generator(seed: int, key: str) -> np.random.Generator:
    """The generator of the check called `key`."""
    return np.random.default_rng([seed, zlib.crc32(key.encode())])


@pytest.fixture(scope="session")
def _examinations(request: pytest.FixtureRequest) -> Iterator[_Examinations]:
    with ExitStack() as stack:
        yield _Examinations(request.config.getoption("--submission"), stack)


@pytest.fixture
def student(request: pytest.FixtureRequest, _examinations: _Examinations) -> Student:
    """The names that the submission defines, through the sandbox."""
    examination = _examinations.of(request.node.path.parent)
    return examination.student_for(question_of(request.node), seconds_of(request.node))


class _Examinations:
    """One loaded submission per assignment, for the length of the pytest session."""

    def __init__(self, submission: str | None, stack: ExitStack) -> None:
        self._submission = submission
        self._stack = stack
        self._open: dict[Path, Session] = {}

    def of(self, folder: Path) -> Session:
        # Collecting a suite must not start anything: what grades is imported when asked for.
        from autograder.course import Course  # noqa: PLC0415
        from autograder.grading.session import Session  # noqa: PLC0415
        from autograder.student import SandboxHost  # noqa: PLC0415
        from autograder.submissions import read_submission  # noqa: PLC0415

        if folder not in self._open:
            assignment = Course.find(folder).assignment(folder.name)
            if self._submission:
                submission = read_submission(Path(self._submission))
            else:
                from autograder.course.master import reference  # noqa: PLC0415

                submission = reference(assignment)
            host = self._stack.enter_context(SandboxHost(assignment.preload))
            self._open[folder] = self._stack.enter_context(Session(host, submission, assignment))
        return self._open[folder]
