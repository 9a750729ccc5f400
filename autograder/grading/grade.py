"""The one function that decides a grade; every way of grading calls it."""

from __future__ import annotations

import re
import time
import traceback
from pathlib import Path
from typing import Any

from autograder.checks.text import CheckFailed, Text
from autograder.errors import (
    Crashed,
    MissingName,
    ProtocolViolation,
    StudentRaised,
    SubmissionFault,
    TimedOut,
    UnreadableSubmission,
)
from autograder.grading.environment import environment_digest, isolation_level
from autograder.grading.examination import Examination
from autograder.grading.outcome import CheckOutcome, Grade, Provenance, Status
from autograder.reading import Submission, read_submission
from autograder.sandbox.layers import unkept_promises
from autograder.student import CellFault, SandboxHost, Student
from autograder.suite import Check, Suite
from autograder.suite.pytest_plugin import generator

_STATUS: dict[type[SubmissionFault], Status] = {
    TimedOut: Status.TIMED_OUT,
    Crashed: Status.CRASHED,
    ProtocolViolation: Status.GARBLED,
}


def grade_file(path: Path, name: str, suite: Suite, host: SandboxHost, seed: int = 0) -> Grade:
    """Grade a file; one that cannot be read gets a grade as well, with the reason in it."""
    try:
        submission = read_submission(path, name)
    except UnreadableSubmission as error:
        return Grade(
            name=name,
            questions=suite.questions,
            outcomes=(),
            grading_status=error.status,
            remarks=(error.reason,),
            notes=(),
            language="en",
            provenance=provenance(suite, "", seed),
        )
    return grade(submission, suite, host, seed)


def grade(submission: Submission, suite: Suite, host: SandboxHost, seed: int = 0) -> Grade:
    """Grade a submission against a suite.

    A function of the submission, the suite, the environment and the seed, and of nothing else.
    """
    start = time.monotonic()
    with Examination(host, submission, suite.assignment) as examination:
        outcomes = tuple(_ask(check, examination, seed) for check in suite.checks)
        faults = examination.cell_faults
    return Grade(
        name=submission.name,
        questions=suite.questions,
        outcomes=outcomes,
        grading_status=_grading_status(outcomes),
        remarks=tuple(_remark(fault) for fault in faults),
        notes=(*submission.remarks, *(_note(fault) for fault in faults)),
        language=submission.language,
        provenance=provenance(suite, submission.digest, seed),
        seconds=time.monotonic() - start,
        cpu_seconds=examination.usage.cpu,
        memory=examination.usage.memory,
    )


def _ask(check: Check, examination: Examination, seed: int) -> CheckOutcome:
    start = time.monotonic()
    status, reason, detail, note = Status.PASSED, None, None, ""
    try:
        student = examination.student_for(check.question)
        check.function(**check.arguments, **_fixtures(check, student, seed))
    except CheckFailed as failure:
        status, reason, note = Status.FAILED, _reason(check, failure), str(failure)
        detail = failure.detail if check.public else None
    except MissingName as fault:
        status, reason = Status.MISSING, _why_missing(fault, examination.cell_faults)
    except StudentRaised as fault:
        status, note = Status.RAISED, _quote(fault)
        reason = _why_raised(fault, examination.cell_faults)
    except SubmissionFault as fault:
        status, reason, note = _STATUS[type(fault)], fault.reason, _quote(fault)
    except AssertionError as failure:
        status, reason, note = Status.FAILED, check.catches, str(failure)
    except Exception:
        # Never the submission's reward: no points, and the instructor sees that a check broke.
        status, reason, note = Status.ERROR, _BROKEN_CHECK, traceback.format_exc(limit=-4)
    return CheckOutcome(
        key=check.key,
        question=check.question,
        title=check.title,
        catches=check.catches,
        points=check.points,
        public=check.public,
        status=status,
        reason=reason,
        detail=detail,
        note=note,
        seconds=time.monotonic() - start,
    )


_BROKEN_CHECK = Text(
    "This check could not judge your answer; your instructor has been told.",
    "このチェックでは解答を判定できませんでした。教員に伝わっています。",
)


def _fixtures(check: Check, student: Student, seed: int) -> dict[str, Any]:
    values: dict[str, Any] = {"student": student, "rng": generator(seed, check.key)}
    return {name: values[name] for name in check.fixtures}


def _reason(check: Check, failure: CheckFailed) -> Text:
    """What is wrong; where that alone does not help, what mistake the check was made for."""
    return failure.summary if failure.names_mistake else failure.summary + check.catches


def _why_missing(fault: MissingName, faults: tuple[CellFault, ...]) -> Text:
    """A name is missing for a reason: most often its cell stopped."""
    stopped = _stopped_definition(fault.name, faults)
    return fault.reason + stopped if stopped else fault.reason


def _why_raised(fault: StudentRaised, faults: tuple[CellFault, ...]) -> Text:
    """A NameError, too, most often has its cause in a cell that stopped."""
    if fault.student_classes[0] == "NameError":
        for name in re.findall(r"'(\w+)'", fault.message)[:1]:
            stopped = _stopped_definition(name, faults)
            if stopped:
                return fault.reason + stopped
    return fault.reason


def _stopped_definition(name: str, faults: tuple[CellFault, ...]) -> Text | None:
    defining = re.compile(rf"^\s*(?:def|class)\s+{re.escape(name)}\b|^{re.escape(name)}\s*=", re.M)
    for fault in faults:
        if defining.search(fault.cell.source):
            return _remark(fault)
    return None


def _remark(fault: CellFault) -> Text:
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


def _note(fault: CellFault) -> str:
    return f"code cell {fault.cell.number}: {type(fault.fault).__name__} {_quote(fault.fault)}"


def _quote(fault: SubmissionFault) -> str:
    if isinstance(fault, StudentRaised):
        return f"{fault.student_classes[0]}: {fault.message}"
    return fault.what if isinstance(fault, ProtocolViolation) else str(fault)


def _grading_status(outcomes: tuple[CheckOutcome, ...]) -> str:
    """Otter's word where all went well, else which questions ended in which accident."""
    accidents = []
    for status in (Status.TIMED_OUT, Status.CRASHED, Status.GARBLED, Status.ERROR):
        questions = sorted({o.question for o in outcomes if o.status is status})
        if questions:
            accidents.append(f"{status.value} in {', '.join(questions)}")
    safety = ["not isolated"] if unkept_promises() else []
    return "; ".join([*(accidents or ["Completed"]), *safety])


def provenance(suite: Suite, digest: str, seed: int) -> Provenance:
    """All that the grade of a submission with these bytes is a function of, here and now."""
    return Provenance(
        assignment=suite.assignment.name,
        submission=digest,
        suite=suite.digest,
        environment=environment_digest(),
        seed=seed,
        isolation=isolation_level(),
    )
