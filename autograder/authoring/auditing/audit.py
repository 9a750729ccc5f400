"""Grade the reference, the blank template and every variant; compare the marks with those due."""

from __future__ import annotations

import dataclasses
import importlib.util
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autograder.authoring.auditing.affected_questions import AffectedQuestions
from autograder.authoring.auditing.junk_answers import junk_answers
from autograder.authoring.auditing.variants import (
    Variant,
    correct_variants,
    paraphrased_variants,
    refuse_unknown_kinds,
    wrong_variants,
)
from autograder.course.assignment import CONFIG, Assignment
from autograder.course.master import reference
from autograder.errors import CourseError
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.grade import Grade
from autograder.grading.pool import Task
from autograder.grading.recording import recorded
from autograder.student import SandboxHost
from autograder.submissions import Submission, read_submission
from autograder.suite import Suite

_REFERENCE = "reference"  # the name of the reference solution as a submission


@dataclass(frozen=True)
class Subject:
    """A submission whose marks are known beforehand.

    Attributes:
        submission: what is graded.
        loses: the questions in which it must lose marks. It must get full marks in all others.
        may_lose: the questions in which it may lose marks.
        earns_nothing: whether it must not earn any points.
        paraphrases: the known mistake that it makes in different code; "" for other subjects.
        is_junk: whether its answers are junk. Nothing is known of its marks.
        cell: the cell after those of the reference; "" for the reference and the blank template.
    """

    submission: Submission
    loses: frozenset[str] = frozenset()
    may_lose: frozenset[str] = frozenset()
    earns_nothing: bool = False
    paraphrases: str = ""
    is_junk: bool = False
    cell: str = ""

    @property
    def name(self) -> str:
        return self.submission.name


@dataclass(frozen=True)
class Finding:
    """A subject whose marks are not as expected, in words."""

    subject: str
    problem: str


@dataclass(frozen=True)
class Audit:
    """The grades of all subjects, and what is wrong with them.

    Attributes:
        idle_checks: keys of the checks that no wrong variant fails.
        recognised: for each paraphrased variant, whether its first hint in every question that it
            breaks is that of its mistake (or of several mistakes that no check tells apart).
        junk_passes: keys of the checks that pass a junk answer.
    """

    grades: tuple[Grade, ...]
    findings: tuple[Finding, ...]
    idle_checks: tuple[str, ...]
    recognised: dict[str, bool]
    junk_passes: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        return not self.findings


def subjects(suite: Suite) -> list[Subject]:
    """The reference, the blank template, all variants, and junk answers.

    Raises:
        CourseError: there is no blank template, a module to preload is not installed, or a variant
            is of an unknown kind.
    """
    assignment = suite.assignment
    _refuse_unknown_modules(assignment)
    refuse_unknown_kinds(assignment)
    solution = reference(assignment)
    return [
        Subject(solution),
        Subject(_blank_template(assignment), earns_nothing=True),
        *(_variant(each, solution) for each in correct_variants(assignment)),
        *(_variant(each, solution) for each in wrong_variants(assignment)),
        *(
            dataclasses.replace(_variant(each, solution), paraphrases=each.mistake)
            for each in paraphrased_variants(assignment)
        ),
        *(dataclasses.replace(_variant(each, solution), is_junk=True) for each in junk_answers()),
    ]


def _variant(variant: Variant, solution: Submission) -> Subject:
    return Subject(
        variant.on(solution),
        loses=variant.breaks,
        may_lose=variant.may_break,
        cell=variant.source,
    )


def _blank_template(assignment: Assignment) -> Submission:
    blank = assignment.student_folder("en") / f"{assignment.name}.ipynb"
    if not blank.exists():
        raise CourseError(
            blank,
            "the blank template does not exist.",
            f"Run in {assignment.course}: autograder build {assignment.name} --student assignments",
        )
    return read_submission(blank, "blank")


def _refuse_unknown_modules(assignment: Assignment) -> None:
    """Grading works without a module that cannot be preloaded, but slower: nobody would notice."""
    for name in assignment.preload:
        if importlib.util.find_spec(name.partition(".")[0]) is None:
            raise CourseError(
                assignment.suite_folder / CONFIG,
                f"[submission]: preload names {name!r}, which is not installed here.",
                "Install it, or correct the name.",
            )


def planned(
    suite: Suite, subjects: list[Subject], seed: int = 0, *, quick: bool = False
) -> tuple[Suite, list[Task]]:
    """The suite with its recording, and one task for each subject.

    Args:
        quick: presume that a variant passes the questions which its code cannot affect, and ask
            a paraphrased variant only the questions that it breaks. Good enough while a suite is
            being written, but no proof.
    """
    with SandboxHost(suite.assignment.preload) as host:
        suite = recorded(suite, host, seed)
    affected = AffectedQuestions(suite, reference(suite.assignment))
    return suite, [
        Task(
            subject.name,
            subject.submission,
            affected.presumed_passes(subject.cell, subject.loses if subject.paraphrases else None)
            if quick and subject.cell
            else {},
        )
        for subject in subjects
    ]


def audit_of(suite: Suite, subjects: list[Subject], grades: Iterable[Grade]) -> Audit:
    """Compare the grades of `subjects`, in any order, with the marks that are due."""
    by_name = {grade.name: grade for grade in grades}
    findings = [
        Finding(subject.name, problem)
        for subject in subjects
        for problem in _problems(subject, by_name[subject.name])
    ]
    findings += _stopped_cells(suite, by_name)
    failed = _checks_where(by_name, (s for s in subjects if s.loses), passed=False)
    junk_passes = _checks_where(by_name, (s for s in subjects if s.is_junk), passed=True)
    return Audit(
        tuple(by_name[subject.name] for subject in subjects),
        tuple(findings),
        idle_checks=tuple(check.key for check in suite.checks if check.key not in failed),
        recognised={
            subject.name: _gets_its_hint(subject, by_name[subject.name])
            for subject in subjects
            if subject.paraphrases
        },
        junk_passes=tuple(check.key for check in suite.checks if check.key in junk_passes),
    )


def _checks_where(
    by_name: dict[str, Grade], subjects: Iterable[Subject], *, passed: bool
) -> set[str]:
    """Keys of the checks that at least one of the subjects passes, or fails."""
    return {
        check.key
        for subject in subjects
        for check in by_name[subject.name].checks
        if by_name[subject.name].passed(check) == passed
    }


def _gets_its_hint(subject: Subject, grade: Grade) -> bool:
    for question in subject.loses:
        checks = grade.outline.checks_of(question)
        named = [grade.mistakes(check) for check in checks if grade.mistakes(check)]
        if not named or subject.paraphrases not in named[0]:
            return False
    return True


def _problems(subject: Subject, grade: Grade) -> list[str]:
    broken = grade.ending(Status.ERROR)
    problems = [f"{check.key} itself broke: {_where_it_broke(grade.of(check))}" for check in broken]
    if subject.is_junk:
        return problems
    if subject.earns_nothing:
        earned = [check.key for check in grade.ending(Status.PASSED)]
        return problems + [f"earns points in {key}" for key in earned]
    for question in grade.questions:
        if question.name in subject.may_lose:
            continue
        lost = grade.earned(question.name) < question.points
        if lost and question.name not in {*subject.loses, *(check.question for check in broken)}:
            problems.append(
                f"loses marks in {question.name}: {_first_failure(grade, question.name)}"
            )
        if not lost and question.name in subject.loses:
            problems.append(f"gets full marks in {question.name}, which it breaks")
    return problems


def _stopped_cells(suite: Suite, by_name: dict[str, Grade]) -> Iterator[Finding]:
    """Cells of the master that stop, even if everything that is asked for is defined."""
    grade = by_name.get(_REFERENCE)
    for remark in grade.remarks if grade else ():
        yield Finding(
            _REFERENCE, f"{suite.assignment.master}: {remark.en.rstrip('.')}. Fix that cell."
        )


def _where_it_broke(result: CheckResult) -> str:
    """The last line of a traceback, and the last place in it."""
    lines = [line.strip() for line in result.note.strip().splitlines()]
    places = [line for line in lines if line.startswith("File ")]
    return f"{lines[-1]} ({places[-1]})" if places else lines[-1]


def _first_failure(grade: Grade, question: str) -> str:
    """The first failed check, and which cells stopped: the question may have been lost there."""
    check = next(check for check in grade.failed() if check.question == question)
    return "; ".join([f"{check.key}: {grade.of(check).note or grade.reason(check)}", *grade.notes])
