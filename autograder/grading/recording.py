"""Records what each check asks of the reference solution.

A check is a conversation. It asks the same of every correct solution, so a submission can be asked
all of it at once, and answers that have passed once pass again.
"""

from __future__ import annotations

import dataclasses

from autograder.course.master import reference
from autograder.errors import CourseError
from autograder.grading.check_result import Status
from autograder.grading.judge import judge
from autograder.grading.session import Session
from autograder.student import SandboxHost
from autograder.student.request_trace import RequestTrace
from autograder.suite import Check, Recording, Suite


def recorded(suite: Suite, host: SandboxHost, seed: int = 0) -> Suite:
    """The suite with the traces of all checks that the reference solution passes.

    Without a reference solution there are none, and submissions are asked step by step.
    """
    if suite.recording is not None and suite.recording.seed == seed:
        return suite
    try:
        solution = reference(suite.assignment)
    except CourseError:
        return suite
    traces: dict[str, RequestTrace] = {}
    with Session(host, solution, suite.assignment) as session:
        for check in suite.checks:
            trace = _trace(check, session, seed)
            if trace is not None:
                traces[check.key] = trace
    return dataclasses.replace(suite, recording=Recording(seed, traces))


def _trace(check: Check, session: Session, seed: int) -> RequestTrace | None:
    if judge(check, session, seed).status is not Status.PASSED:
        return None
    return RequestTrace(tuple(session.asked))
