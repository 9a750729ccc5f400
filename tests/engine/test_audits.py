"""Every assignment of the course: known mistakes cost their marks, right answers none."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.course import Course

from .conftest import ROOT


@pytest.mark.slow
@pytest.mark.parametrize("assignment", Course(ROOT).names())
def test_the_audit_holds(assignment):
    command = ["--course", str(ROOT), "audit", assignment, "--quiet"]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0, result.output
    assert "all marks as due" in result.output
