"""A suite is plain pytest; collecting it starts nothing, and running it starts the sandbox."""

from __future__ import annotations

import subprocess
import sys

from .conftest import TinyCourse

_COLLECTED = """
import sys
from pathlib import Path
from autograder.course import Course
from autograder.suite import collect_suite

suite = collect_suite(Course(Path(sys.argv[1])).assignment("tiny"))
assert [check.key.partition("::")[2] for check in suite.checks] == [
    "test_twice_shown", "test_twice_many", "test_one_more", "test_box"
]
for name in sys.modules:
    if name.startswith("autograder.grading") or name.endswith("pytest_plugin"):
        print(name)
"""


def test_collecting_a_suite_loads_nothing_that_grades(course: TinyCourse) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _COLLECTED, str(course.root)],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
