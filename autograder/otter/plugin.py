"""The Otter plugin: grades in the sandbox, gives Otter an inert notebook, fills in the results.

Otter would run the submission in a kernel beside the hidden tests, and read back a pickle that
the submission could have written. With this plugin, none of the submission's code runs in Otter's
processes, and nothing from it reaches `results.pkl` except plain strings of our own.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from otter.plugins import AbstractOtterPlugin
from otter.test_files.abstract_test import TestCaseResult

from autograder.course import Course
from autograder.course.bundle import PAYLOAD
from autograder.errors import GraderFailure
from autograder.grading.environment import engine_digest
from autograder.grading.explain import explain
from autograder.grading.grade import Grade
from autograder.grading.grading import grade_file
from autograder.grading.recording import recorded
from autograder.otter.quarantine import inert_notebook, quarantined_submission
from autograder.student import SandboxHost
from autograder.suite import CheckOutline, Suite, collect_suite
from autograder.text import Text

_LOG = ".OTTER_LOG"


class GradeInSandbox(AbstractOtterPlugin):  # type: ignore[misc]
    """Configured with `{"assignment": name, "engine": digest}` in otter_config.json."""

    def __init__(self, submission_path: str, metadata: Any, config: dict[str, str]) -> None:
        super().__init__(submission_path, metadata, config)
        self._grade: Grade | None = None

    def before_grading(self, config: Any) -> None:
        """Remove the submission's log, a pickle that Otter would load; lock the hidden folders."""
        Path(_LOG).unlink(missing_ok=True)
        for folder in ("source", "results"):
            os.chmod(Path.cwd().parent / folder, 0o700)
        config.grade_from_log = False

    def before_execution(self, submission: Any) -> Any:  # noqa: ARG002 - Otter's signature
        """Grade, and leave nothing of the submission in the folder of Otter's kernel."""
        self._grade = self._graded()
        _empty(Path.cwd(), keep={"tests"})
        return inert_notebook()

    def after_grading(self, results: Any) -> None:
        """Replace the results of Otter's placeholders with ours.

        Raises:
            GraderFailure: Otter's test files are not those of the suite.
        """
        if self._grade is None:
            raise GraderFailure("The submission was not graded: Otter did not call the plugin.")
        names = {question.name for question in self._grade.questions}
        if set(results.results) != names:
            raise GraderFailure(
                f"The zip's tests are {sorted(results.results)}, the suite's questions "
                f"{sorted(names)}. Build the zip again."
            )
        for name, test_file in results.results.items():
            test_file.test_case_results = self._results_of(name, test_file.test_cases)

    def generate_report(self) -> str:
        if self._grade is None:
            return "not graded"
        lines = [f"Status: {self._grade.grading_status}"]
        lines += [remark.into(self._grade.language) for remark in self._grade.remarks]
        return "\n".join(lines)

    def _graded(self) -> Grade:
        source = Path.cwd().parent / "source"
        if self.plugin_config["engine"] != engine_digest():
            raise GraderFailure(
                "The engine installed here is not the one that this zip was built with. Run the "
                "setup.sh of the unpacked zip again."
            )
        suite = _suite(source / "files" / PAYLOAD, self.plugin_config["assignment"])
        path = quarantined_submission(Path.cwd()) or Path(self.submission_path)
        with SandboxHost(suite.assignment.preload) as host:
            return grade_file(path, path.name, recorded(suite, host), host)

    def _results_of(self, question: str, cases: list[Any]) -> list[TestCaseResult]:
        grade = self._grade
        assert grade is not None
        if not grade.was_read:  # the file could not be read
            reason = grade.remarks[0].into(grade.language)
            return [TestCaseResult(case, reason, passed=False) for case in cases]
        checks = grade.outline.checks_of(question)
        if [(case.name, case.points) for case in cases] != [
            (check.key, check.points) for check in checks
        ]:
            raise GraderFailure(
                f"The zip's tests of {question} are not the suite's. Build the zip again."
            )
        return [
            TestCaseResult(case, _message(grade, check), passed=grade.passed(check))
            for case, check in zip(cases, checks, strict=True)
        ]


def _suite(course: Path, assignment: str) -> Suite:
    return collect_suite(Course(course).assignment(assignment))


_PASSED = Text("✅ Correct.", "✅ 正解です。")


def _message(grade: Grade, check: CheckOutline) -> str:
    title = check.title.into(grade.language)
    said = explain(grade, check)
    if said is None:
        return f"{title}\n{_PASSED.into(grade.language)}"
    return f"{title}\n❌ {said.into(grade.language)}"


def _empty(folder: Path, keep: set[str]) -> None:
    """Remove all entries of a folder except those in `keep`. Links are removed, not followed."""
    for entry in os.scandir(folder):
        if entry.name in keep:
            continue
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path)
        else:
            os.unlink(entry.path)
