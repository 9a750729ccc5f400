"""Which accidents are a reason to ask a submission once more, alone."""

from __future__ import annotations

from autograder.grading.accidents import had_accident
from autograder.grading.check_result import Status
from autograder.grading.submission_result import SubmissionResult
from autograder.sandbox.limits import Limits

_MOST_OF_THE_TIME = 0.5


def worth_repeating(result: SubmissionResult, limits: Limits) -> bool:
    """Whether other submissions may have had a part in a submission's accident.

    A crash may be due to memory that others used. A time-out may be due to others as well, unless
    the submission was on a processor most of the time, and for as long as a check or a cell may
    take. Then it is an endless loop, which ends the same way alone. So a class with many of them is
    not asked twice.
    """
    if not had_accident(result):
        return False
    if any(check.status is Status.CRASHED for check in result.check_results.values()):
        return True
    has_computed = result.cpu_seconds >= min(limits.check_seconds, limits.cell_seconds)
    return not (has_computed and result.cpu_seconds >= _MOST_OF_THE_TIME * result.seconds)
