"""Collect a hidden suite with pytest, without running it."""

from __future__ import annotations

import os
from typing import Any

import pytest

from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.recognition import read_catalogue
from autograder.suite.collection_errors import import_error, refuse_namesakes
from autograder.suite.digest import shared_digest
from autograder.suite.marks import check_of, register_marks
from autograder.suite.outline import ManualQuestion, Question, total
from autograder.suite.suite import Suite


class _Collector:
    """The only plugin of the collecting pytest: knows the marks, keeps items and errors."""

    def __init__(self) -> None:
        self.items: list[pytest.Function] = []
        self.errors: list[BaseException] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        register_marks(config)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.items = [item for item in session.items if isinstance(item, pytest.Function)]

    def pytest_exception_interact(self, call: pytest.CallInfo[Any]) -> None:
        if call.excinfo is not None:
            error = call.excinfo.value
            self.errors.append(error.__cause__ or error)  # pytest wraps errors of imports


def collect_suite(assignment: Assignment) -> Suite:
    """All checks of an assignment.

    Raises:
        CourseError: a test file cannot be imported, a mark is missing, a question has no check.
    """
    found = _run_pytest(assignment)
    refuse_namesakes(found.items)
    order = {question.name: place for place, question in enumerate(assignment.questions)}
    shared = shared_digest(assignment)
    checks = [check_of(item, assignment, shared) for item in found.items]
    checks.sort(key=lambda check: order[check.question])
    questions = tuple(
        Question(
            question.name,
            question.title,
            total(check.points for check in checks if check.question == question.name),
        )
        for question in assignment.questions
        if not question.is_manual
    )
    for question in questions:
        if not question.points:
            raise CourseError(
                assignment.suite_folder,
                f"no check for question {question.name!r}.",
                "Write one, or give the question a rubric so that a person grades it.",
            )
    return Suite(
        assignment,
        questions,
        tuple(checks),
        assignment.suite_digest(),
        _manual(assignment),
        read_catalogue(assignment.mistakes_file),
    )


def _manual(assignment: Assignment) -> tuple[ManualQuestion, ...]:
    return tuple(
        ManualQuestion(
            question.name,
            question.title,
            total(line.points for line in question.rubric),
            question.rubric,
        )
        for question in assignment.questions
        if question.is_manual
    )


def _run_pytest(assignment: Assignment) -> _Collector:
    folder = str(assignment.suite_folder)
    collector = _Collector()
    arguments = [folder, "--collect-only", "--strict-markers", "-s"]
    arguments += ["-c", os.devnull, "--rootdir", folder, "--confcutdir", folder]
    arguments += ["-p", "no:terminal", "-p", "no:cacheprovider"]
    # Plugins that happen to be installed must not influence a grade. Not even ours is loaded: it
    # starts sandboxes, and collecting must start nothing.
    before = os.environ.get("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        code = pytest.main(arguments, plugins=[collector])
    finally:
        if before is None:
            del os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"]
        else:
            os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = before
    if collector.errors:
        raise import_error(collector.errors[0], assignment) from collector.errors[0]
    if code == pytest.ExitCode.NO_TESTS_COLLECTED or not collector.items:
        raise CourseError(
            folder, "has no check.", "Write a test_*.py with functions test_...: see docs/suite.md."
        )
    if code != pytest.ExitCode.OK:
        raise CourseError(
            folder,
            f"pytest could not read it (exit code {int(code)}).",
            f"To see why, run: pytest {folder} --collect-only",
        )
    return collector
