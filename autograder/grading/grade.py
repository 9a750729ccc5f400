"""The one function that decides a grade; every way of grading calls it."""

from __future__ import annotations

import dataclasses
import functools
import time
from collections.abc import Mapping
from pathlib import Path

from autograder.checks.text import Text
from autograder.errors import UnreadableSubmission
from autograder.grading.environment import environment_digest, isolation_level
from autograder.grading.examination import Examination
from autograder.grading.judge import judge, quote, remark_on
from autograder.grading.outcome import CheckOutcome, Grade, Provenance, Status
from autograder.grading.suspicion import suspicions
from autograder.reading import Submission, read_submission
from autograder.recognition import Answered, Catalogue, KnownMistake, recognise
from autograder.sandbox.layers import unkept_promises
from autograder.student import CellFault, SandboxHost
from autograder.student.script import Script
from autograder.suite import Check, Suite

_MOST_ATTEMPTS = 3

_OR = Text("Or this:", "または、次のことも考えられます。")


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

    A function of the submission, the suite, the environment and the seed, and of nothing else:
    where the sandbox was lost meanwhile, it is graded again.
    """
    for _ in range(_MOST_ATTEMPTS):
        lost = host.lost
        result = _grade_once(submission, suite, host, seed)
        if host.lost == lost:
            break
    return result


def _grade_once(submission: Submission, suite: Suite, host: SandboxHost, seed: int) -> Grade:
    start = time.monotonic()
    rehearsal = suite.rehearsal
    scripts = rehearsal.scripts if rehearsal is not None and rehearsal.seed == seed else {}
    with Examination(host, submission, suite.assignment) as examination:
        outcomes = tuple(
            outcome
            for question in suite.questions
            for outcome in _ask(suite.checks_of(question), examination, seed, scripts)
        )
        faults = examination.cell_faults
    failed = not all(outcome.passed for outcome in outcomes)
    if failed and suite.mistakes is not None and suite.mistakes.seed == seed:
        outcomes = _with_hints(outcomes, suite.mistakes)
    return Grade(
        name=submission.name,
        questions=suite.questions,
        outcomes=outcomes,
        grading_status=_grading_status(outcomes),
        remarks=tuple(remark_on(fault) for fault in faults),
        notes=(*submission.remarks, *suspicions(outcomes), *(_note(fault) for fault in faults)),
        language=submission.language,
        provenance=provenance(suite, submission.digest, seed),
        seconds=time.monotonic() - start,
        cpu_seconds=examination.usage.cpu,
        memory=examination.usage.memory,
    )


def _ask(
    checks: tuple[Check, ...], examination: Examination, seed: int, scripts: Mapping[str, Script]
) -> list[CheckOutcome]:
    """The outcomes of one question.

    No question may pay for what another one left behind: where something fails in a process that
    was asked other questions before, the whole question is asked once more, of a fresh one.
    """
    outcomes: list[CheckOutcome] = []
    for check in checks:
        outcome = judge(check, examination, seed, scripts.get(check.key))
        if not outcome.passed and examination.is_shared:
            examination.start_afresh()
            return _ask(checks, examination, seed, scripts)
        outcomes.append(outcome)
    return outcomes


def _with_hints(outcomes: tuple[CheckOutcome, ...], known: Catalogue) -> tuple[CheckOutcome, ...]:
    """Where an answer is one of a known mistake, that mistake's hint is the advice."""
    questions: dict[str, dict[str, Answered]] = {}
    for outcome in outcomes:
        answered = Answered(outcome.passed, outcome.answer)
        questions.setdefault(outcome.question, {})[outcome.key] = answered
    found = recognise(questions, known)
    return tuple(_with_hint(outcome, found.get(outcome.key, ())) for outcome in outcomes)


def _with_hint(outcome: CheckOutcome, likeliest: tuple[KnownMistake, ...]) -> CheckOutcome:
    if not likeliest:
        return outcome
    hints = {known.hint: None for known in likeliest}  # each once, in order
    advice = functools.reduce(lambda first, more: first + _OR + more, hints)
    mistakes = tuple(known.name for known in likeliest)
    return dataclasses.replace(outcome, advice=advice, mistakes=mistakes)


def _note(fault: CellFault) -> str:
    return f"code cell {fault.cell.number}: {type(fault.fault).__name__} {quote(fault.fault)}"


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
