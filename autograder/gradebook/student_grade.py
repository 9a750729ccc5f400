"""What counts for whom: the latest attempt, with a person's points, less what lateness costs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from autograder.gradebook.row import Row
from autograder.people.lateness import Deduction, LatePolicy, deduction
from autograder.people.roster import Directory, Person
from autograder.people.timestamps import moment_of
from autograder.submissions.attempt import Attempt
from autograder.suite import ManualQuestion
from autograder.suite.suite import total


@dataclass(frozen=True)
class Marked:
    """What a person gave for a written answer.

    Attributes:
        points: one for each line of the rubric.
        comment: for the student.
    """

    points: tuple[float, ...]
    comment: str = ""

    @property
    def total(self) -> float:
        return total(self.points)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Marked:
        return cls(tuple(plain["points"]), plain["comment"])


@dataclass(frozen=True)
class StudentGrade:
    """One submission, for one of those who handed it in.

    Attributes:
        row: what the checks gave.
        person: whom it is for.
        hand_in: how it came.
        instead: the submission that counts for this person; empty where this one does.
        written: what a person gave, by question.
        awaited: written questions that nobody has graded yet, where some are graded already.
        possible: points in all.
        deduction: what lateness takes.
    """

    row: Row
    person: Person = Person()  # noqa: RUF009 - frozen
    attempt: Attempt = Attempt()  # noqa: RUF009 - frozen
    instead: str = ""
    written: Mapping[str, Marked] = field(default_factory=dict)
    awaited: tuple[str, ...] = ()
    possible: float = 0.0
    deduction: Deduction = Deduction()  # noqa: RUF009 - frozen

    @property
    def counts(self) -> bool:
        return not self.instead

    @property
    def before(self) -> float:
        """Points before anything is deducted."""
        return total((self.row.points, *(marked.total for marked in self.written.values())))

    @property
    def points(self) -> float:
        return self.deduction.after(self.before)

    @property
    def percent(self) -> float:
        """Share of the points, 0 to 1."""
        return round(self.points / self.possible, 4) if self.possible else 0.0

    @property
    def is_full(self) -> bool:
        """Whether nothing is missing, of what a person grades neither."""
        return self.points == self.possible

    @property
    def status(self) -> str:
        """Otter's word where all went well; else, in a few words, what is to be known."""
        said = [self.row.grading_status] if self.row.grading_status != "Completed" else []
        if self.instead:
            said.append(f"another of the same author counts: {self.instead}")
        if self.awaited:
            said.append(f"to be graded by a person: {', '.join(self.awaited)}")
        return "; ".join(said) or "Completed"


def of_files(student_grades: Iterable[StudentGrade]) -> dict[str, StudentGrade]:
    """The one standing to show of each submission, in the order of their names.

    Of a group, whose members may have dates of their own, the best.
    """
    found: dict[str, list[StudentGrade]] = defaultdict(list)
    for standing in student_grades:
        found[standing.row.name].append(standing)
    return {name: max(found[name], key=lambda s: (s.counts, s.points)) for name in sorted(found)}


def student_grades(
    rows: Sequence[Row],
    attempts: Mapping[str, Attempt],
    directory: Directory,
    policy: LatePolicy,
    written: Sequence[ManualQuestion] = (),
    marked: Mapping[str, Mapping[str, Marked]] | None = None,
) -> list[StudentGrade]:
    """For every submission, what it is worth to each who handed it in; in the order of `rows`.

    Args:
        written: questions that a person grades; they count from when the first is graded.
        marked: what a person gave, by submission and question.
    """
    marked = marked or {}
    count_written = any(marked.get(row.name) for row in rows)
    people = {
        row.name: directory.people(attempts.get(row.name, Attempt()), row.name) for row in rows
    }
    latest = _latest(rows, attempts, people)
    found = []
    for row in rows:
        attempt = attempts.get(row.name, Attempt())
        given = marked.get(row.name, {})
        worth = total(question.points for question in written) if count_written else 0.0
        for person in people[row.name]:
            counting = latest.get(person.key, row.name)
            found.append(
                StudentGrade(
                    row=row,
                    person=person,
                    attempt=attempt,
                    instead="" if counting == row.name else counting,
                    written=given,
                    awaited=tuple(q.name for q in written if count_written and q.name not in given),
                    possible=total((row.possible, worth)),
                    deduction=deduction(policy, row.provenance.assignment, attempt, person),
                )
            )
    return found


def _latest(
    rows: Sequence[Row],
    attempts: Mapping[str, Attempt],
    people: Mapping[str, tuple[Person, ...]],
) -> dict[tuple[str, ...], str]:
    """The submission that counts for each person."""
    theirs: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for row in rows:
        for person in people[row.name]:
            if person.key:
                theirs[person.key].append(row.name)

    def lateness(name: str) -> tuple[Any, ...]:
        attempt = attempts.get(name, Attempt())
        # Of files that came together, the notebook that lies highest, and then any, but always it.
        notebook = name.lower().endswith(".ipynb")
        at = moment_of(attempt.submitted_at)
        when = at.timestamp() if at else 0.0
        return (when, attempt.order, notebook, -len(PurePosixPath(name).parts), name)

    return {key: max(names, key=lateness) for key, names in theirs.items()}
