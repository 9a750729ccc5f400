"""The marks of a hidden suite, read from collected pytest items."""

from __future__ import annotations

import inspect
import math
from typing import Any

import pytest

from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.suite.digest import check_digest
from autograder.suite.suite import Check
from autograder.text import LANGUAGES, Text

MARKS = (
    "question(name): the question that the check belongs to",
    "points(number): what the check is worth (1 if not said)",
    "public: students see this check and how it failed",
    "hidden: students see only that it failed (the default)",
    "title(en, ja): the property that is checked, as students read it",
    "seconds(number): the time limit of this check, where it trains a network",
    "catches(en, ja): the mistake that the check catches, as students read it",
)
FIXTURES = frozenset({"student", "rng"})


def register_marks(config: pytest.Config) -> None:
    """Let `--strict-markers` accept the marks of a suite."""
    for mark in MARKS:
        config.addinivalue_line("markers", mark)


def check_of(item: pytest.Function, assignment: Assignment, shared: str) -> Check:
    """The check in a collected test function.

    Args:
        shared: the digest of everything that it shares with the assignment's other checks.

    Raises:
        CourseError: a mark is missing, or the function asks for a fixture that grading lacks.
    """
    where = place_of(item)
    if item.cls is not None:
        raise CourseError(where, "is in a class.", "Write it as a function of the module.")
    known = [question.name for question in assignment.questions if not question.is_manual]
    question = _argument(item, "question", where)
    if question not in known:
        raise CourseError(
            where, f"unknown question {question!r}.", f"Known are: {', '.join(known)}."
        )
    if item.get_closest_marker("seconds"):
        _number(item, "seconds", where, default=0)
    callspec = getattr(item, "callspec", None)
    arguments: dict[str, Any] = dict(callspec.params) if callspec else {}
    fixtures = frozenset(inspect.signature(item.function).parameters) - set(arguments)
    if not fixtures <= FIXTURES:
        raise CourseError(
            where,
            f"asks for the fixture {sorted(fixtures - FIXTURES)[0]!r}.",
            f"A check may use: {', '.join(sorted(FIXTURES))}, and parameters.",
        )
    return Check(
        key=key_of(item),
        question=str(question),
        points=_number(item, "points", where, default=1),
        public=item.get_closest_marker("public") is not None,
        title=_text(item, "title", where),
        catches=_text(item, "catches", where),
        function=item.function,
        arguments=arguments,
        fixtures=fixtures,
        seconds=seconds_of(item),
        digest=check_digest(item, shared, seconds_of(item)),
    )


def seconds_of(item: pytest.Item) -> float | None:
    """The time limit of a test item; None if it has no limit of its own."""
    mark = item.get_closest_marker("seconds")
    return float(mark.args[0]) if mark and mark.args else None


def key_of(item: pytest.Item) -> str:
    """The name of a check in every table: "test_forward.py::test_stride[wide]"."""
    return f"{item.path.name}::{item.name}"


def question_of(item: pytest.Item) -> str:
    """The question of a test item; "" if it has none."""
    mark = item.get_closest_marker("question")
    return str(mark.args[0]) if mark and mark.args else ""


def place_of(item: pytest.Function) -> str:
    """Where a check is, for the author who has to fix it."""
    return f"{item.path}:{item.function.__code__.co_firstlineno} ({item.name})"


def _argument(item: pytest.Item, name: str, where: str, default: Any = None) -> Any:
    mark = item.get_closest_marker(name)
    if mark is None and default is not None:
        return default
    if mark is None or not mark.args:
        raise CourseError(where, f"has no mark {name!r}.", f"Add @pytest.mark.{name}(...).")
    return mark.args[0]


def _number(item: pytest.Item, name: str, where: str, default: float) -> float:
    value = _argument(item, name, where, default)
    if type(value) not in (int, float) or not 0 <= value < math.inf:
        raise CourseError(
            where,
            f"{name}({value!r}) is not 0 or a positive number.",
            f"Write @pytest.mark.{name}(1).",
        )
    return float(value)


def _text(item: pytest.Item, name: str, where: str) -> Text:
    mark = item.get_closest_marker(name)
    words = mark.kwargs if mark else {}
    if not all(isinstance(words.get(language), str) for language in LANGUAGES):
        raise CourseError(
            where,
            f"has no mark {name!r} in both languages.",
            f'Add @pytest.mark.{name}(en="...", ja="...").',
        )
    return Text(*(words[language] for language in LANGUAGES))
