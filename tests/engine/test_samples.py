"""The sample submissions of conv2d have the marks that their authors deserve."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.course import Course
from autograder.grading.grade import Grade
from autograder.grading.pool import Task, grade_all
from autograder.suite import Suite, collect_suite

from .conftest import ROOT
from .test_grade_is_a_function import passed_natively

pytestmark = pytest.mark.slow
SAMPLES = ROOT / "tests" / "samples" / "conv2d"

# What each earns in the questions in which it loses marks, and the grading status.
NOTHING = dict.fromkeys(("q1", "q2", "q3", "q4", "q5", "q6"), 0.0)
DUE: dict[str, tuple[dict[str, float], str]] = {
    "blank.ipynb": (NOTHING, "Completed"),
    "endless_loop.ipynb": ({"q3": 0, "q4": 0, "q5": 0}, "timed out in q3, q4, q5"),
    "exits.ipynb": ({"q6": 0}, "crashed in q6"),
    "exported.zip": ({"q2": 0.75}, "Completed"),
    "fourier_transform.ipynb": ({}, "Completed"),
    "gradients_never_read.ipynb": ({"q6": 0}, "Completed"),
    "not_json.ipynb": (NOTHING, "not a notebook: the file is not JSON"),
    "overlaps_overwritten.ipynb": ({"q3": 0}, "Completed"),
    "reference.ipynb": ({}, "Completed"),
    "reshaped_not_transposed.ipynb": ({"q2": 1.5}, "Completed"),
    "script.py": ({"q1": 1.5}, "Completed"),
    "slow_loops.ipynb": ({}, "Completed"),
    "syntax_error.ipynb": ({"q3": 0}, "Completed"),
}


@pytest.fixture(scope="module")
def conv2d() -> Suite:
    return collect_suite(Course(ROOT).assignment("conv2d"))


@pytest.fixture(scope="module")
def grades(conv2d: Suite) -> dict[str, Grade]:
    """Of all samples, with a shorter patience for the one that never ends."""
    limits = replace(conv2d.assignment.limits, check_seconds=2)
    impatient = replace(conv2d, assignment=replace(conv2d.assignment, limits=limits))
    tasks = [Task(path.name, path) for path in sorted(SAMPLES.iterdir()) if path.is_file()]
    return {given.name: given for given in grade_all(tasks, impatient, jobs=2)}


def test_every_sample_has_its_due(grades):
    assert sorted(grades) == sorted(DUE)


@pytest.mark.parametrize("name", DUE)
def test_a_sample_has_the_marks_and_the_status_due(grades, name):
    given = grades[name]
    lost = {
        q.name: given.earned(q.name) for q in given.questions if given.earned(q.name) < q.points
    }
    assert (lost, given.grading_status) == DUE[name]


@pytest.mark.parametrize("name", DUE)
def test_a_sample_that_loses_marks_hears_why(grades, name):
    given = grades[name]
    for check in given.failed():
        reason = given.reason(check)
        assert reason is not None
        assert reason.ja
    assert given.checks or given.remarks


@pytest.mark.parametrize("name", ["exits.ipynb", "exported.zip"])
def test_native_pytest_passes_the_same_checks_of_a_sample(grades, name):
    passed = {check.key for check in grades[name].checks if grades[name].passed(check)}
    assert passed_natively(ROOT / "tests" / "conv2d", Path(SAMPLES / name)) == passed
