"""Ask all checks of one question, together where that can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.grading.check_result import CheckResult, Status
from autograder.grading.judge import judge, judge_reply
from autograder.grading.session import Session
from autograder.student.request_trace import RequestTrace
from autograder.suite import Check

_FEWEST = 2  # checks to ask together
_LARGEST = 8 << 20  # bytes of all that is asked together

Scripts = Mapping[str, RequestTrace]  # by the checks' keys


def ask(
    checks: Sequence[Check], examination: Session, seed: int, scripts: Scripts
) -> dict[str, CheckResult]:
    """The verdicts on the checks of one question, by their keys.

    No question may pay for what another one left behind: what fails in a process that was asked
    other questions before is asked once more, of a fresh one. There the first check goes ahead:
    who has a question wrong fails that one most often, and all are then asked of the fresh
    process only.
    """
    check_results: dict[str, CheckResult] = {}
    if any(check.seconds for check in checks):  # long ones, that had better not be asked twice
        examination.start_afresh()
    if examination.has_served:
        first = checks[0]
        verdict = judge(first, examination, seed, scripts.get(first.key))
        if verdict.status is not Status.PASSED and examination.is_shared:
            examination.start_afresh()
        else:
            check_results[first.key] = verdict
            checks = checks[1:]
    judged, doubtful = _judged(checks, examination, seed, scripts)
    if doubtful:
        examination.start_afresh()
        again, _ = _judged(doubtful, examination, seed, scripts)
        judged |= again
    return check_results | judged


def _judged(
    checks: Sequence[Check], examination: Session, seed: int, scripts: Scripts
) -> tuple[dict[str, CheckResult], list[Check]]:
    """The verdicts, and the checks that failed in a process shared with other questions."""
    check_results: dict[str, CheckResult] = {}
    doubtful: list[Check] = []
    replies = _replies(checks, examination, scripts)
    replied_shared = bool(replies) and examination.is_shared
    for check in checks:
        script, reply = scripts.get(check.key), replies.get(check.key)
        verdict, was_shared = None, replied_shared
        if script is not None and reply is not None:
            verdict = judge_reply(check, examination, seed, script, reply)
            if verdict is None:  # it goes another way than its script
                examination.start_afresh()
                script = None
        if verdict is None:
            verdict = judge(check, examination, seed, script)
            was_shared = examination.is_shared
        if verdict.status is not Status.PASSED and was_shared:
            doubtful.append(check)
        check_results[check.key] = verdict
    return check_results, doubtful


def _replies(checks: Sequence[Check], examination: Session, scripts: Scripts) -> dict[str, bytes]:
    """What is answered to those checks that can be asked together, by their keys."""
    together = {
        check.key: scripts[check.key]
        for check in checks
        if check.key in scripts and not check.seconds
    }
    size = sum(script.size for script in together.values())
    if len(together) < _FEWEST or size > _LARGEST:
        return {}
    replies = examination.replies_to([*together.values()], checks[0].question)
    return dict(zip(together, replies, strict=False))  # all of them, or none
