"""The given layers, handed in as a submission: every hidden check of a layer passes."""

from __future__ import annotations

import pytest

from autograder.course import Course
from autograder.grading.check_result import Status
from autograder.grading.grading import grade_file
from autograder.student import SandboxHost
from autograder.suite import collect_suite

from .solutions import ROOT

# Questions about the classes; the others ask for functions that layers.py does not have.
ABOUT_LAYERS = {
    "conv2d": {"q2", "q3", "q4", "q5", "q6"},
    "maxpool": {"q1", "q2", "q3", "q4"},
    "flatten": {"q1", "q2", "q3", "q4", "q5", "q6"},
}


@pytest.mark.parametrize("assignment", ABOUT_LAYERS)
def test_every_check_of_a_layer_passes(assignment: str) -> None:
    suite = collect_suite(Course(ROOT).assignment(assignment))
    with SandboxHost(suite.assignment.preload) as host:
        path = ROOT / "solutions" / "lenet" / "layers.py"
        grade = grade_file(path, path.name, suite, host)
    about = [check for check in grade.checks if check.question in ABOUT_LAYERS[assignment]]
    assert len(about) > 20
    assert [(c.key, grade.of(c).note) for c in about if not grade.passed(c)] == []
    others = {grade.of(check).status for check in grade.checks if check not in about}
    assert others <= {Status.MISSING, Status.PASSED}
