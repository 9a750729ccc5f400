"""Errors while a suite is collected: where they are, and what to do."""

from __future__ import annotations

import ast
import traceback
from collections import Counter
from pathlib import Path

import pytest

from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.suite.marks import MARKS, key_of, place_of

_MARK_NAMES = ("parametrize", *(mark.partition(":")[0].partition("(")[0] for mark in MARKS))


def import_error(error: BaseException, assignment: Assignment) -> CourseError:
    """An exception from importing the suite: where in the course's own files, and what to do."""
    remedy = f"Fix that line; `pytest {assignment.suite_folder} --collect-only` shows the calls."
    problem = f"{type(error).__name__}: {error}"
    if isinstance(error, SyntaxError):
        return CourseError(f"{error.filename}:{error.lineno}", f"not Python: {error.msg}.", remedy)
    if isinstance(error, pytest.fail.Exception):  # from pytest itself, about a mark
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
    """Refuse checks of the same name: Python would keep only the last, and so would a table.

    Raises:
        CourseError: two checks have the same name.
    """
    for file in sorted({item.path for item in items}):
        names: set[str] = set()
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
                continue
            if node.name in names:
                raise CourseError(
                    f"{file}:{node.lineno}",
                    f"there is an earlier {node.name}, which is never asked.",
                    "Give one of them another name.",
                )
            names.add(node.name)
    keys = Counter(map(key_of, items))
    for item in items:
        if keys[key_of(item)] > 1:
            raise CourseError(
                place_of(item),
                f"another {item.path.name} has a check of the same name.",
                "Rename one of the files: names must differ within a suite.",
            )
