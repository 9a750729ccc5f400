"""What may have happened to a submission because others ran beside it."""

from __future__ import annotations

from autograder.grading.check_result import Status
from autograder.grading.submission_result import SubmissionResult


def had_accident(result: SubmissionResult) -> bool:
    """Whether a check timed out or took the submission's process with it."""
    return any(
        check.status in {Status.TIMED_OUT, Status.CRASHED}
        for check in result.check_results.values()
    )
