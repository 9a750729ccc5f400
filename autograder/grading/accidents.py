"""Accidents that other submissions, which ran at the same time, may have caused."""

from __future__ import annotations

from autograder.grading.check_result import Status
from autograder.grading.submission_result import SubmissionResult

_OF_LIMITS = frozenset({Status.TIMED_OUT, Status.CRASHED})


def had_accident(result: SubmissionResult) -> bool:
    """Whether a cell or a check ran into a limit or crashed."""
    statuses = {check_result.status for check_result in result.check_results.values()}
    return result.limits_hit or not _OF_LIMITS.isdisjoint(statuses)
