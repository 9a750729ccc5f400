"""A way in: makes a hidden suite plain pytest.

`pytest tests/<assignment>` asks the reference solution; `--submission FILE` asks another file. The
submission runs in the same sandbox as when it is graded in bulk.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.course.master import reference
from autograder.grading.session import Session
from autograder.student import SandboxHost, Student
from autograder.submissions import read_submission
from autograder.suite.marks import key_of, question_of, register_marks, seconds_of
from autograder.suite.random_data import generator


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("autograder")
    group.addoption("--submission", metavar="FILE", help="ask this submission, not the reference")
    group.addoption("--grading-seed", type=int, default=0, help="seed of the checks' random data")


def pytest_configure(config: pytest.Config) -> None:
    register_marks(config)


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """Random data of this check, the same as when it is graded."""
    return generator(request.config.getoption("--grading-seed"), key_of(request.node))


@pytest.fixture(scope="session")
def _sessions(request: pytest.FixtureRequest) -> Iterator[_Sessions]:
    with ExitStack() as stack:
        yield _Sessions(request.config.getoption("--submission"), stack)


@pytest.fixture
def student(request: pytest.FixtureRequest, _sessions: _Sessions) -> Student:
    """The names that the submission defines, through the sandbox."""
    session = _sessions.of(request.node.path.parent)
    return session.student_for(question_of(request.node), seconds_of(request.node))


class _Sessions:
    """One loaded submission per assignment, until pytest ends."""

    def __init__(self, submission: str | None, stack: ExitStack) -> None:
        self._submission = submission
        self._stack = stack
        self._open: dict[Path, Session] = {}

    def of(self, folder: Path) -> Session:
        if folder not in self._open:
            assignment = Course.find(folder).assignment(folder.name)
            submission = (
                read_submission(Path(self._submission))
                if self._submission
                else reference(assignment)
            )
            host = self._stack.enter_context(SandboxHost(assignment.preload))
            self._open[folder] = self._stack.enter_context(Session(host, submission, assignment))
        return self._open[folder]
