"""The one function that decides a grade; every way of grading calls it."""

from __future__ import annotations

import time
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from autograder.errors import Crashed, GraderFailure, OutOfTime, TimedOut, UnreadableSubmission
from autograder.grading.ask import ask
from autograder.grading.check_result import CheckResult
from autograder.grading.environment import environment_digest, isolation_level
from autograder.grading.given_code import given_by
from autograder.grading.grade import Grade, Provenance
from autograder.grading.judge import quote, remark_on
from autograder.grading.manual_answers import manual_answers, unreadable_answers
from autograder.grading.session import Session
from autograder.grading.submission_result import SubmissionResult
from autograder.grading.wrong_assignment import wrong_assignment
from autograder.recognition import Answered, Hint, recognise
from autograder.student import CellFault, SandboxHost
from autograder.submissions import Submission, read_submission, shortened
from autograder.submissions.decoding import whole_characters
from autograder.submissions.definitions import surprises
from autograder.submissions.similarity import structure
from autograder.submissions.student_id import student_id
from autograder.suite import Suite

Known = Mapping[str, CheckResult]  # by the checks' keys

_OF_LIMITS = (TimedOut, OutOfTime, Crashed)

_MOST_ATTEMPTS = 3
_MOST_FAULTS = 30  # reported one by one


def grade(submission: Submission, suite: Suite, host: SandboxHost, seed: int = 0) -> Grade:
    """Grade a submission against a suite.

    The grade depends only on the submission, the suite, the environment and the seed.
    """
    return grade_of(result_of(submission, suite, host, seed), suite)


def grade_file(path: Path, name: str, suite: Suite, host: SandboxHost, seed: int = 0) -> Grade:
    """Grade a file. One that cannot be read gets a grade as well, with the reason in it."""
    return grade_of(result_of_file(path, name, suite, host, seed), suite)


def result_of_file(
    path: Path,
    name: str,
    suite: Suite,
    host: SandboxHost,
    seed: int = 0,
    known: Known | None = None,
) -> SubmissionResult:
    """Ask the submission in a file."""
    try:
        submission = read_submission(path, name)
    except UnreadableSubmission as error:
        return SubmissionResult(
            name,
            "",
            seed,
            unreadable=whole_characters(error.status),
            remarks=(error.reason,),
            manual_answers=unreadable_answers(suite.assignment, error.status),
        )
    return result_of(submission, suite, host, seed, known)


def result_or_failure(
    path: Path,
    name: str,
    suite: Suite,
    host: SandboxHost,
    seed: int = 0,
    known: Known | None = None,
) -> SubmissionResult:
    """Ask the submission in a file; if the grader fails on it, the result says so.

    Raises:
        GraderFailure: the machine fails, and would fail on all other submissions as well.
    """
    try:
        return result_of_file(path, name, suite, host, seed, known)
    except GraderFailure:
        raise
    except Exception:
        return SubmissionResult.not_graded(name, seed, traceback.format_exc(limit=-4))


def result_of(
    submission: Submission,
    suite: Suite,
    host: SandboxHost,
    seed: int = 0,
    known: Known | None = None,
) -> SubmissionResult:
    """Ask a submission all checks of a suite; once more if the sandbox was lost meanwhile.

    Args:
        known: results of whole questions that need not be asked again.
    """
    for _ in range(_MOST_ATTEMPTS):
        lost = host.lost
        examined = _ask_once(submission, suite, host, seed, known)
        if host.lost == lost:
            break
    return with_what_was_read(examined, submission, suite)


def with_what_was_read(
    result: SubmissionResult, submission: Submission, suite: Suite
) -> SubmissionResult:
    """Add what pages show of the submission itself; nothing is run for that."""
    cells = shortened(submission.cells)
    return replace(
        result,
        cells=cells,
        surprises=surprises(cells, given_by(suite.assignment), result.stopped),
        structure=structure(cells),
        student_id=student_id(cells),
        manual_answers=manual_answers(submission, suite.assignment),
    )


def _ask_once(
    submission: Submission, suite: Suite, host: SandboxHost, seed: int, known: Known | None
) -> SubmissionResult:
    start = time.monotonic()
    recording = suite.recording
    traces = recording.traces if recording is not None and recording.seed == seed else {}
    check_results = dict(known or {})
    with Session(host, submission, suite.assignment) as session:
        for question in suite.questions:
            checks = suite.checks_of(question)
            if not all(check.key in check_results for check in checks):
                check_results.update(ask(checks, session, seed, traces))
        faults = session.cell_faults
    return SubmissionResult(
        name=submission.name,
        digest=submission.digest,
        seed=seed,
        check_results=check_results,
        remarks=tuple(remark_on(fault) for fault in faults[:_MOST_FAULTS]),
        notes=(*submission.remarks, *_notes(faults)),
        stopped=tuple(fault.cell.number for fault in faults),
        other=wrong_assignment(submission, suite.assignment),
        limits_hit=any(isinstance(fault.fault, _OF_LIMITS) for fault in faults),
        language=submission.language,
        seconds=time.monotonic() - start,
        cpu_seconds=session.usage.cpu,
        memory=session.usage.memory,
    )


def grade_of(result: SubmissionResult, suite: Suite, isolation: str | None = None) -> Grade:
    """The grade that the check results add up to, with the hints of the mistakes that they show.

    Args:
        isolation: the one in force where the submission was asked; None for this machine's.
    """
    due = provenance(suite, result.digest, result.seed, isolation)
    return Grade(suite.outline, result, due, _hints(result, suite))


def _hints(result: SubmissionResult, suite: Suite) -> Mapping[str, tuple[Hint, ...]]:
    """For each failed check, hints for the known mistakes that its answer resembles."""
    known = suite.mistakes
    if known is None or known.seed != result.seed or result.unreadable:
        return {}
    questions: dict[str, dict[str, Answered]] = {}
    for check in suite.checks:
        found = result.check_results[check.key]
        questions.setdefault(check.question, {})[check.key] = Answered(found.passed, found.answer)
    return {
        key: tuple(Hint(mistake.name, mistake.hint) for mistake in mistakes)
        for key, mistakes in recognise(questions, known).items()
    }


def _notes(faults: tuple[CellFault, ...]) -> Iterator[str]:
    for fault in faults[:_MOST_FAULTS]:
        yield _note(fault)
    if len(faults) > _MOST_FAULTS:
        yield f"and {len(faults) - _MOST_FAULTS} more code cells that stopped"


def _note(fault: CellFault) -> str:
    where = f"code cell {fault.cell.number}"
    return f"{where}: {quote(fault.fault).replace(f'({where}, ', '(')}"


def provenance(suite: Suite, digest: str, seed: int, isolation: str | None = None) -> Provenance:
    """Everything that the grade of a submission with these bytes is a function of.

    Args:
        isolation: the one in force where the submission is asked; None for this machine's.
    """
    return Provenance(
        assignment=suite.assignment.name,
        submission=digest,
        suite=suite.digest,
        environment=environment_digest(),
        seed=seed,
        isolation=isolation or isolation_level(),
    )
