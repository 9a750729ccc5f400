"""Asks all checks of one question, together where possible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.grading.check_result import CheckResult, Status
from autograder.grading.judge import judge, judge_reply
from autograder.grading.session import Session
from autograder.student.request_trace import RequestTrace
from autograder.suite import Check

_FEWEST = 2  # checks to ask together
_LARGEST = 8 << 20  # bytes of all that is asked together

Traces = Mapping[str, RequestTrace]  # by the checks' keys


def ask(
    checks: Sequence[Check], session: Session, seed: int, traces: Traces
) -> dict[str, CheckResult]:
    """The results of the checks of one question, by their keys.

    No question may lose points because of what another one left behind. A check that fails in a
    process that has answered other questions is therefore asked once more in a fresh process. The
    first check is asked alone: an incorrect answer most often fails it, and then all checks are
    asked in the fresh process only.
    """
    check_results: dict[str, CheckResult] = {}
    if any(check.seconds for check in checks):  # long checks should not be asked twice
        session.start_afresh()
    if session.has_served:
        first = checks[0]
        result = judge(first, session, seed, traces.get(first.key))
        if result.status is not Status.PASSED and session.is_shared:
            session.start_afresh()
        else:
            check_results[first.key] = result
            checks = checks[1:]
    judged, doubtful = _judged(checks, session, seed, traces)
    if doubtful:
        session.start_afresh()
        again, _ = _judged(doubtful, session, seed, traces)
        judged |= again
    return check_results | judged


def _judged(
    checks: Sequence[Check], session: Session, seed: int, traces: Traces
) -> tuple[dict[str, CheckResult], list[Check]]:
    """The results, and the checks that failed in a process shared with other questions."""
    check_results: dict[str, CheckResult] = {}
    doubtful: list[Check] = []
    replies = _replies(checks, session, traces)
    replied_shared = bool(replies) and session.is_shared
    for check in checks:
        trace, reply = traces.get(check.key), replies.get(check.key)
        result, was_shared = None, replied_shared
        if trace is not None and reply is not None:
            result = judge_reply(check, session, seed, trace, reply)
            if result is None:  # it asks something else than its trace
                session.start_afresh()
                trace = None
        if result is None:
            result = judge(check, session, seed, trace)
            was_shared = session.is_shared
        if result.status is not Status.PASSED and was_shared:
            doubtful.append(check)
        check_results[check.key] = result
    return check_results, doubtful


def _replies(checks: Sequence[Check], session: Session, traces: Traces) -> dict[str, bytes]:
    """The replies to those checks that can be asked together, by their keys."""
    together = {
        check.key: traces[check.key]
        for check in checks
        if check.key in traces and not check.seconds
    }
    size = sum(trace.size for trace in together.values())
    if len(together) < _FEWEST or size > _LARGEST:
        return {}
    replies = session.replies_to([*together.values()], checks[0].question)
    return dict(zip(together, replies, strict=False))  # all of them, or none
