"""A student's grade: the latest attempt, with manual points, less the late penalty."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from autograder.gradebook.gradebook import Gradebook, ManualPoints
from autograder.grading.grade import Grade
from autograder.people.lateness import Deduction, LatePolicy, deduction
from autograder.people.roster import Directory, Person
from autograder.people.timestamps import moment_of
from autograder.submissions.attempt import Attempt
from autograder.suite.outline import ManualQuestion, Outline, total


@dataclass(frozen=True)
class StudentGrade:
    """One submission, for one of its authors.

    Attributes:
        grade: what the checks gave.
        person: whom it is for.
        attempt: how it was submitted.
        superseded_by: the submission that counts for this person; "" if this one does.
        manual: manual points, by question.
        awaited: manual questions that nobody has graded yet, if some are already graded.
        possible: the maximum of points.
        deduction: the late penalty.
    """

    grade: Grade
    person: Person = Person()  # noqa: RUF009 - frozen
    attempt: Attempt = Attempt()  # noqa: RUF009 - frozen
    superseded_by: str = ""
    manual: Mapping[str, ManualPoints] = field(default_factory=dict)
    awaited: tuple[str, ...] = ()
    possible: float = 0.0
    deduction: Deduction = Deduction()  # noqa: RUF009 - frozen

    @property
    def name(self) -> str:
        """The submission's name in the tables."""
        return self.grade.name

    @property
    def counts(self) -> bool:
        return not self.superseded_by

    def earned(self, question: str) -> float | None:
        """Points earned in one question; None if nobody has graded it yet."""
        if question in self.manual:
            return self.manual[question].total
        graded = {each.name for each in self.grade.questions}
        return self.grade.earned(question) if question in graded else None

    @property
    def points_before_late(self) -> float:
        return total((self.grade.points, *(manual.total for manual in self.manual.values())))

    @property
    def points(self) -> float:
        return self.deduction.after(self.points_before_late)

    @property
    def percent(self) -> float:
        """Share of the points, 0 to 1."""
        return round(self.points / self.possible, 4) if self.possible else 0.0

    @property
    def is_full(self) -> bool:
        """Whether all points were earned, those of manual questions included."""
        return self.points == self.possible

    @property
    def status(self) -> str:
        """Otter's word if all went well; otherwise, in a few words, what did not."""
        status = self.grade.grading_status
        said = [status] if status != "Completed" else []
        if self.superseded_by:
            said.append(f"superseded by another file of the same author: {self.superseded_by}")
        if self.awaited:
            said.append(f"to be graded by a person: {', '.join(self.awaited)}")
        return "; ".join(said) or "Completed"


@dataclass(frozen=True)
class ClassGrades:
    """The grades of everybody.

    Attributes:
        outline: of the assignment.
        student_grades: of every submission, for each of its authors, by the submissions' names.
        missing: who is in the roster and has no submission; None if there is no roster.
        outdated: sentences about manual points that no longer hold.
        policy: the late policy.
        given_structure: of the code that students were given.
    """

    outline: Outline
    student_grades: tuple[StudentGrade, ...]
    missing: tuple[Person, ...] | None
    outdated: tuple[str, ...] = ()
    policy: LatePolicy = LatePolicy()  # noqa: RUF009 - frozen
    given_structure: tuple[int, ...] = ()

    @property
    def counting(self) -> list[StudentGrade]:
        return [one for one in self.student_grades if one.counts]

    def of_submissions(self) -> dict[str, StudentGrade]:
        """The one grade to show for each submission, by name.

        The members of a group may have due dates of their own. Then it is the best of their grades.
        """
        found: dict[str, list[StudentGrade]] = defaultdict(list)
        for one in self.student_grades:
            found[one.name].append(one)
        return {
            name: max(these, key=lambda s: (s.counts, s.points)) for name, these in found.items()
        }

    def manual_graded(self) -> tuple[ManualQuestion, ...]:
        """The manual questions, once a person has begun to grade them."""
        return self.outline.manual if any(one.manual for one in self.student_grades) else ()


def class_grades(gradebook: Gradebook, roster: Sequence[Person] | None = None) -> ClassGrades:
    """Everybody's grades.

    Args:
        roster: used instead of the gradebook's own.
    """
    people = gradebook.roster if roster is None else roster
    grades = list(gradebook.grades())
    attempts = gradebook.attempts()
    directory = Directory(people, attempts.values())
    manual, outdated = _holding(gradebook, grades)
    policy = gradebook.late_policy
    everybody = student_grades(grades, attempts, directory, policy, manual)
    return ClassGrades(
        gradebook.outline,
        tuple(everybody),
        directory.missing(one.person for one in everybody) if people else None,
        tuple(outdated),
        policy,
        gradebook.given_structure,
    )


def _holding(
    gradebook: Gradebook, grades: Iterable[Grade]
) -> tuple[dict[str, dict[str, ManualPoints]], list[str]]:
    """The manual points that hold, by submission and question; and why others do not."""
    given = gradebook.manual_points()
    answers = gradebook.manual_answers() if given else {}
    # By the rubric that each was graded with last: a change may have been interrupted.
    asked = {grade.name: {q.name: q for q in grade.outline.manual} for grade in grades}
    holding: dict[str, dict[str, ManualPoints]] = {}
    outdated = []
    for name, by_question in given.items():
        for question, points in by_question.items():
            answer = answers.get(name, {}).get(question)
            if answer is None or question not in asked[name]:
                continue
            if points.answer != answer.key(name, question):
                outdated.append(f"The answer has changed since it was graded: {name} ({question})")
            elif not _is_by(points, asked[name][question]):
                outdated.append(f"The rubric has changed since it was graded: {name} ({question})")
            else:
                holding.setdefault(name, {})[question] = points
    return holding, outdated


def _is_by(points: ManualPoints, question: ManualQuestion) -> bool:
    """Whether points were given according to the rubric as it is now."""
    same = points.rubric in {"", question.rubric_digest}
    return same and len(points.points) == len(question.rubric)


def student_grades(
    grades: Sequence[Grade],
    attempts: Mapping[str, Attempt],
    directory: Directory,
    policy: LatePolicy,
    manual: Mapping[str, Mapping[str, ManualPoints]],
) -> list[StudentGrade]:
    """For every submission, what it is worth to each of its authors, in the order of `grades`.

    Args:
        manual: manual points, by submission and question. Manual questions count as soon as the
            first of them is graded.
    """
    count_manual = any(manual.get(grade.name) for grade in grades)
    people = {
        grade.name: directory.people(attempts.get(grade.name, Attempt()), grade.name)
        for grade in grades
    }
    latest = _latest(grades, attempts, people)
    found = []
    for grade in grades:
        attempt = attempts.get(grade.name, Attempt())
        given = manual.get(grade.name, {})
        questions = grade.outline.manual if count_manual else ()
        for person in people[grade.name]:
            counting = latest.get(person.key, grade.name)
            found.append(
                StudentGrade(
                    grade=grade,
                    person=person,
                    attempt=attempt,
                    superseded_by="" if counting == grade.name else counting,
                    manual=given,
                    awaited=tuple(q.name for q in questions if q.name not in given),
                    possible=total((grade.possible, *(q.points for q in questions))),
                    deduction=deduction(policy, grade.provenance.assignment, attempt, person),
                )
            )
    return found


def _latest(
    grades: Iterable[Grade],
    attempts: Mapping[str, Attempt],
    people: Mapping[str, tuple[Person, ...]],
) -> dict[tuple[str, ...], str]:
    """The submission that counts for each person."""
    theirs: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for grade in grades:
        for person in people[grade.name]:
            if person.key:
                theirs[person.key].append(grade.name)

    def lateness(name: str) -> tuple[Any, ...]:
        attempt = attempts.get(name, Attempt())
        # Among files submitted together: the topmost notebook, or else any, but always the same.
        notebook = name.lower().endswith(".ipynb")
        at = moment_of(attempt.submitted_at)
        when = at.timestamp() if at else 0.0
        return (when, attempt.order, notebook, -len(PurePosixPath(name).parts), name)

    return {key: max(names, key=lateness) for key, names in theirs.items()}
