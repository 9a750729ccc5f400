"""Grade the reference, the blank template and every variant; hold the marks against what is due."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autograder.authoring.auditing.affected_questions import AffectedQuestions
from autograder.authoring.auditing.junk_answers import junk_answers
from autograder.authoring.auditing.variants import (
    Variant,
    correct_variants,
    paraphrased_variants,
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

_REFERENCE = "reference"  # the name of the reference as a submission


@dataclass(frozen=True)
class Subject:
    """A submission whose marks are known beforehand.

    Attributes:
        submission: what is graded.
        loses: the questions in which it must lose marks; in all others it must have them all.
        earns_nothing: whether it must earn no point at all.
        retells: the known mistake that it makes in code of its own; "" for all others.
        cell: that is run after the reference's; "" for the reference and the blank template.
        may_lose: questions in which it may lose marks or not.
        is_odd: whether its answers are none: of its marks nothing is known.
    """

    submission: Submission
    loses: frozenset[str] = frozenset()
    earns_nothing: bool = False
    retells: str = ""
    cell: str = ""
    may_lose: frozenset[str] = frozenset()
    is_odd: bool = False

    @property
    def name(self) -> str:
        return self.submission.name


@dataclass(frozen=True)
class Finding:
    """A subject whose marks are not what is due, in words."""

    subject: str
    problem: str


@dataclass(frozen=True)
class Audit:
    """The grades of all subjects, and what is not right about them.

    Attributes:
        idle_checks: keys of checks that stop no known-wrong variant.
        recognised: for each retold mistake whether the first hint in every question that it
            breaks is the one of that mistake (or of mistakes that no check tells apart from it).
        taken_in: keys of checks that an answer passes that is none.
    """

    grades: tuple[Grade, ...]
    findings: tuple[Finding, ...]
    idle_checks: tuple[str, ...]
    recognised: dict[str, bool]
    taken_in: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        return not self.findings


def subjects(suite: Suite) -> list[Subject]:
    """The reference, the blank template, all variants, and answers that are none.

    Raises:
        CourseError: the blank template is not there, or a module to be preloaded.
    """
    assignment = suite.assignment
    _refuse_unknown_modules(assignment)
    solution = reference(assignment)
    blank = assignment.student_folder("en") / f"{assignment.name}.ipynb"
    if not blank.exists():
        raise CourseError(
            blank,
            "the blank template is not there.",
            f"In {assignment.course}: autograder build {assignment.name} --student assignments",
        )
    return [
        Subject(solution),
        Subject(read_submission(blank, "blank"), earns_nothing=True),
        *(
            Subject(variant.on(solution), cell=variant.source)
            for variant in correct_variants(assignment)
        ),
        *(_wrong(variant, solution) for variant in wrong_variants(assignment)),
        *(_wrong(variant, solution, retold=True) for variant in paraphrased_variants(assignment)),
        *(
            Subject(variant.on(solution), cell=variant.source, is_odd=True)
            for variant in junk_answers()
        ),
    ]


def _refuse_unknown_modules(assignment: Assignment) -> None:
    """Grading goes on without a module that it cannot preload, only slower: nobody would see."""
    for name in assignment.preload:
        if importlib.util.find_spec(name.partition(".")[0]) is None:
            raise CourseError(
                assignment.suite_folder / CONFIG,
                f"[submission]: preload has {name!r}, which is not installed here.",
                "Install it, or mend its name.",
            )


def _wrong(variant: Variant, solution: Submission, *, retold: bool = False) -> Subject:
    retells = variant.mistake if retold else ""
    return Subject(
        variant.on(solution),
        variant.breaks,
        retells=retells,
        cell=variant.source,
        may_lose=variant.may_break,
    )


def planned(
    suite: Suite, subjects: list[Subject], seed: int = 0, *, thorough: bool = False
) -> tuple[Suite, list[Task]]:
    """The suite, rehearsed, and what is to be graded of each subject.

    Of a mistake that is retold, the questions that it breaks: it is to show who gets its hint.

    Args:
        thorough: ask also what a variant's code cannot have changed.
    """
    with SandboxHost(suite.assignment.preload) as host:
        suite = recorded(suite, host, seed)
    reach = AffectedQuestions(suite, reference(suite.assignment))
    return suite, [
        Task(
            subject.name,
            subject.submission,
            {}
            if thorough or not subject.cell
            else reach.check_results(subject.cell, _asked(subject)),
        )
        for subject in subjects
    ]


def _asked(subject: Subject) -> frozenset[str] | None:
    return subject.loses if subject.retells else None


def audit_of(suite: Suite, subjects: list[Subject], grades: Iterable[Grade]) -> Audit:
    """Compare the grades of `subjects`, in any order, with what is due."""
    by_name = {grade.name: grade for grade in grades}
    findings = [
        Finding(subject.name, problem)
        for subject in subjects
        for problem in _problems(subject, by_name[subject.name])
    ]
    findings += _of_the_reference(suite, by_name)
    ordered = tuple(by_name[subject.name] for subject in subjects)
    stops = {
        check.key
        for subject in subjects
        if subject.loses
        for check in by_name[subject.name].failed()
    }
    idle = tuple(check.key for check in suite.checks if check.key not in stops)
    recognised = {
        subject.name: _gets_its_hint(subject, by_name[subject.name])
        for subject in subjects
        if subject.retells
    }
    passed = {
        check.key
        for subject in subjects
        if subject.is_odd
        for check in by_name[subject.name].ending(Status.PASSED)
    }
    taken_in = tuple(check.key for check in suite.checks if check.key in passed)
    return Audit(ordered, tuple(findings), idle, recognised, taken_in)


def _gets_its_hint(subject: Subject, grade: Grade) -> bool:
    for question in subject.loses:
        checks = grade.outline.checks_of(question)
        named = [grade.mistakes(check) for check in checks if grade.mistakes(check)]
        if not named or subject.retells not in named[0]:
            return False
    return True


def _problems(subject: Subject, grade: Grade) -> list[str]:
    broken = grade.ending(Status.ERROR)
    problems = [f"{check.key} itself broke: {_where_it_broke(grade.of(check))}" for check in broken]
    if subject.is_odd:
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


def _of_the_reference(suite: Suite, by_name: dict[str, Grade]) -> Iterator[Finding]:
    """Cells of the master that do not run, though all that is asked for may be there."""
    grade = by_name.get(_REFERENCE)
    for remark in grade.remarks if grade else ():
        yield Finding(
            _REFERENCE, f"{suite.assignment.master}: {remark.en.rstrip('.')}. Mend that cell."
        )


def _where_it_broke(result: CheckResult) -> str:
    """The last line of a traceback, and the last place that it names."""
    lines = [line.strip() for line in result.note.strip().splitlines()]
    places = [line for line in lines if line.startswith("File ")]
    return f"{lines[-1]} ({places[-1]})" if places else lines[-1]


def _first_failure(grade: Grade, question: str) -> str:
    """The first check that failed, and what happened in the cells, where it may be lost already."""
    check = next(check for check in grade.failed() if check.question == question)
    return "; ".join([f"{check.key}: {grade.of(check).note or grade.reason(check)}", *grade.notes])
