"""Slips in a suite that pytest reports at length, or not at all: the place, and what to do."""

from __future__ import annotations

import ast
import traceback
from collections import Counter
from pathlib import Path

import pytest

from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.suite.marks import MARKS, place_of

_MARK_NAMES = ("parametrize", *(mark.partition(":")[0].partition("(")[0] for mark in MARKS))


def import_error(error: BaseException, assignment: Assignment) -> CourseError:
    """What an import of the suite raised: where in the course's own files, and what to do."""
    remedy = f"Mend that line; `pytest {assignment.suite_folder} --collect-only` shows the calls."
    problem = f"{type(error).__name__}: {error}"
    if isinstance(error, SyntaxError):
        return CourseError(f"{error.filename}:{error.lineno}", f"not Python: {error.msg}.", remedy)
    if isinstance(error, pytest.fail.Exception):  # of pytest itself, about a mark
        problem = str(error)
        remedy = f"Known marks are: {', '.join(_MARK_NAMES)}."
    own = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if assignment.course in Path(frame.filename).resolve().parents
    ]
    where = f"{own[-1].filename}:{own[-1].lineno}" if own else assignment.suite_folder
    return CourseError(where, f"{problem.rstrip('.')}.", remedy)


def refuse_namesakes(items: list[pytest.Function]) -> None:
    """Of two functions of a name Python keeps the last; of two checks of a key a table one.

    Raises:
        CourseError: two checks are called the same.
    """
    for file in sorted({item.path for item in items}):
        names: set[str] = set()
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
                continue
            if node.name in names:
                raise CourseError(
                    f"{file}:{node.lineno}",
                    f"there is a {node.name} before, which is never asked.",
                    "Give one of them another name.",
                )
            names.add(node.name)
    keys = Counter(f"{item.path.name}::{item.name}" for item in items)
    for item in items:
        if keys[f"{item.path.name}::{item.name}"] > 1:
            raise CourseError(
                place_of(item),
                f"another {item.path.name} has a check of the same name.",
                "Rename a file: below one suite all names differ.",
            )
