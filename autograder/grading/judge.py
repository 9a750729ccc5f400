"""Asks a submission one check, and puts the outcome into words."""

from __future__ import annotations

import dataclasses
import hashlib
import math
import re
import time
import traceback
from typing import Any

import numpy as np
import pytest

from autograder.checks.failed import CheckFailed
from autograder.checks.measuring import taken
from autograder.checks.places import Places, picture
from autograder.errors import (
    Crashed,
    MissingName,
    ProtocolViolation,
    StudentRaised,
    SubmissionFault,
    TimedOut,
)
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.coarse_mask import coarse_mask
from autograder.grading.session import Session
from autograder.protocol import BadValue
from autograder.recognition import Sketch, sketch
from autograder.student import CellFault, Student
from autograder.student.answers import essence
from autograder.student.request_trace import RequestTrace
from autograder.student.runner import Replay, TraceMismatch
from autograder.suite import Check
from autograder.suite.random_data import generator
from autograder.text import Text

_LIMITS: dict[type[SubmissionFault], Status] = {
    TimedOut: Status.TIMED_OUT,
    Crashed: Status.CRASHED,
    ProtocolViolation: Status.GARBLED,
}

_CHECKED = re.compile(r"""^\s*grader\.check\(\s*["'](?P<question>\w+)["']""", re.MULTILINE)
_DEFINES = re.compile(r"^(?:def|class)[ \t]", re.MULTILINE)

_BROKEN_CHECK = Text(
    "This check could not judge your answer; your instructor has been told.",
    "このチェックでは解答を判定できませんでした。教員に伝わっています。",
)


def judge(
    check: Check, session: Session, seed: int, trace: RequestTrace | None = None
) -> CheckResult:
    """How one check ends.

    Args:
        trace: what the check asks of a correct solution; None to ask step by step.
    """
    start = time.monotonic()
    result = None
    if trace is not None:
        reply = session.reply_to(trace, check.question, check.seconds)
        if reply is not None:
            result = judge_reply(check, session, seed, trace, reply)
            if result is None:
                session.start_afresh()
    if result is None:
        result = _step_by_step(check, session, seed)
    return dataclasses.replace(result, seconds=time.monotonic() - start)


def judge_reply(
    check: Check, session: Session, seed: int, trace: RequestTrace, reply: bytes
) -> CheckResult | None:
    """The result of a check that was asked all at once; None if it departs from its trace.

    Args:
        reply: to the trace, not read yet.
    """
    exactly = hashlib.sha256(reply).digest()
    if exactly in trace.passing:
        return CheckResult(Status.PASSED, measured=trace.passing[exactly])
    try:
        answers = trace.answers_in(reply)
        alike = essence(answers)
        if alike in trace.passing:
            result = CheckResult(Status.PASSED, measured=trace.passing[alike])
        else:
            replay = Replay(trace, answers, session.submission)
            result = _run(check, Student(replay, replay.renew), session, seed)
    except (BadValue, TraceMismatch):
        return None
    if result.status is Status.PASSED:
        trace.learn(exactly, result.measured)
        trace.learn(alike, result.measured)
    return result


def _step_by_step(check: Check, session: Session, seed: int) -> CheckResult:
    try:
        student = session.student_for(check.question, check.seconds)
    except SubmissionFault as fault:
        return _of_fault(fault, session.cell_faults)
    return _run(check, student, session, seed)


def _run(check: Check, student: Student, session: Session, seed: int) -> CheckResult:
    taken()
    result = _ended(check, student, session, seed)
    numbers = {name: value for name, value in taken().items() if math.isfinite(value)}
    return dataclasses.replace(result, measured=numbers)


def _ended(check: Check, student: Student, session: Session, seed: int) -> CheckResult:
    try:
        # Answers may overflow: the check decides what that means, not NumPy.
        with np.errstate(all="ignore"):
            check.function(**check.arguments, **_fixtures(check, student, seed))
    except CheckFailed as failure:
        return _of_failure(check, failure, student, session)
    except SubmissionFault as fault:
        return _of_fault(fault, session.cell_faults)
    except (AssertionError, pytest.fail.Exception) as failure:
        return CheckResult(Status.FAILED, note=str(failure), answer=sketch(student.last_answer))
    except pytest.skip.Exception:
        note = f"{check.key} skips: a hidden check passes or fails."
        return CheckResult(Status.ERROR, _BROKEN_CHECK, note=note)
    except Exception:
        # A broken check earns no points, and the instructor is told that it broke.
        return CheckResult(Status.ERROR, _BROKEN_CHECK, note=traceback.format_exc(limit=-4))
    return CheckResult(Status.PASSED)


def _fixtures(check: Check, student: Student, seed: int) -> dict[str, Any]:
    values: dict[str, Any] = {"student": student, "rng": generator(seed, check.key)}
    return {name: values[name] for name in check.fixtures}


def _of_failure(
    check: Check, failure: CheckFailed, student: Student, session: Session
) -> CheckResult:
    return CheckResult(
        Status.FAILED,
        failure.summary,
        _why_wrong(check.question, failure.summary.en, session),
        names_mistake=failure.names_mistake,
        detail=failure.detail if check.public else None,
        places=_places(failure, public=check.public),
        note=str(failure),
        answer=sketch(student.last_answer),
    )


def _places(failure: CheckFailed, *, public: bool) -> Places | None:
    states = failure.states
    if states is not None and not public:
        states = coarse_mask(states)
    return None if states is None else picture(states)


def _of_fault(fault: SubmissionFault, stopped: tuple[CellFault, ...]) -> CheckResult:
    if isinstance(fault, MissingName):
        cause = _stopped_definition(fault.name, stopped)
        return CheckResult(Status.MISSING, fault.reason, cause)
    if isinstance(fault, StudentRaised):
        return CheckResult(
            Status.RAISED,
            fault.reason,
            _why_raised(fault, stopped),
            note=quote(fault),
            answer=Sketch(f"raised {fault.student_classes[0]}"),
        )
    return CheckResult(_LIMITS[type(fault)], fault.reason, note=quote(fault))


def _why_raised(fault: StudentRaised, stopped: tuple[CellFault, ...]) -> Text | None:
    """A NameError most often has its cause in a cell that stopped."""
    if fault.student_classes[0] != "NameError":
        return None
    names = re.findall(r"'(\w+)'", fault.message)[:1]
    return next((_stopped_definition(name, stopped) for name in names), None)


def _stopped_definition(name: str, faults: tuple[CellFault, ...]) -> Text | None:
    """What happened in the cell that would have defined `name`."""
    defining = re.compile(
        rf"^[ \t]*(?:def|class)[ \t]+{re.escape(name)}\b|^{re.escape(name)}[ \t]*=", re.M
    )
    for fault in faults:
        if defining.search(fault.cell.source):
            return remark_on(fault)
    return None


def _why_wrong(question: str, summary: str, session: Session) -> Text | None:
    """What happened in the cell that would have defined the answer, where it stopped.

    It defines a name that is called in the summary; or it stands before the cell that checks the
    question, with none that checks another between.
    """
    for name in re.findall(r"(\w+)\(", summary):
        cause = _stopped_definition(name, session.cell_faults)
        if cause is not None:
            return cause
    asked = ""
    stopped = {fault.cell.number: fault for fault in session.cell_faults}
    for cell in reversed(session.submission.code):
        checked = _CHECKED.search(cell.source)
        asked = checked["question"] if checked else asked
        if asked == question and cell.number in stopped and _DEFINES.search(cell.source):
            return remark_on(stopped[cell.number])
    return None


def remark_on(fault: CellFault) -> Text:
    """What happened in a cell. Nothing hidden was there yet, so its own message may be shown."""
    number, raised = fault.cell.number, fault.fault
    head = Text(f"Code cell {number} stopped", f"コードセル {number} が途中で止まりました")
    if not isinstance(raised, StudentRaised):
        return Text(f"{head.en}: {raised.reason.en}", f"{head.ja}: {raised.reason.ja}")
    message = re.sub(r" \(<cell \d+>, line \d+\)$", "", raised.message)
    what = f"{raised.student_classes[0]}: {message}" if message else raised.student_classes[0]
    place = raised.place or Text("", "")
    return Text(
        f"{head.en} with {what}" + (f" ({place.en})" if place.en else "."),
        f"{head.ja}。{what}" + (f"（{place.ja}）" if place.ja else "。"),
    )


def quote(fault: SubmissionFault) -> str:
    """A fault in the submission's own words: for the instructor only."""
    if isinstance(fault, StudentRaised):
        message = re.sub(r"<cell (\d+)>", r"code cell \1", fault.message)
        return f"{fault.student_classes[0]}: {message}" if message else fault.student_classes[0]
    return fault.what if isinstance(fault, ProtocolViolation) else str(fault)
