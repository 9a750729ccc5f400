"""From the grades of submissions to those of people: tables, and what is added to pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from autograder.course import Course
from autograder.errors import GraderFailure, UsageError
from autograder.files.spreadsheet import to_csv
from autograder.gradebook.ledger import Ledger
from autograder.gradebook.store import Store
from autograder.gradebook.student_grade import StudentGrade, of_files, student_grades
from autograder.manual.manual_answers import answers_in, read_template
from autograder.manual.manual_points import ANSWERS, read_answers, read_marks
from autograder.pages.additions import add_to_feedback, add_to_results
from autograder.pages.final_grades import final_grades
from autograder.pages.report import report
from autograder.people.lateness import read_policy
from autograder.people.roster import Directory, Person, read_roster
from autograder.submissions import SubmissionFile
from autograder.submissions.attempt import Attempt
from autograder.suite import Suite, collect_suite
from autograder.text import number

_HAND_INS, _ROSTER = "hand-ins", "roster"


@dataclass(frozen=True)
class ClassList:
    """Everybody's standing.

    Attributes:
        standings: of every submission, for each who handed it in.
        missing: who is in the roster and handed nothing in; None where there is no roster.
        outdated: whose written answer has changed since a person graded it.
    """

    suite: Suite
    student_grades: tuple[StudentGrade, ...]
    missing: tuple[Person, ...] | None
    outdated: tuple[str, ...] = ()

    @property
    def counting(self) -> list[StudentGrade]:
        return [standing for standing in self.student_grades if standing.counts]


def register(
    found: Sequence[SubmissionFile], suite: Suite, folder: Path, roster: Path | None
) -> None:
    """Enter into a grading who handed what in, and the written answers.

    Raises:
        UsageError: the roster is not right.
    """
    ledger = Ledger(folder)
    ledger.put(_HAND_INS, {one.name: asdict(one.attempt) for one in found})
    if roster is not None:
        people = enumerate(read_roster(roster))
        ledger.put(_ROSTER, {str(number): asdict(person) for number, person in people})
    if suite.written:
        template = read_template(suite.assignment)
        answers = {
            one.name: {
                question: answer.to_plain()
                for question, answer in answers_in(one.path, suite.assignment, template).items()
            }
            for one in found
        }
        ledger.put(ANSWERS, answers)


def read_suite(folder: Path, course: Path) -> Suite:
    """The suite that a folder was graded with, as it is now.

    Raises:
        UsageError: nothing was graded there.
    """
    Ledger(folder)
    with Store(folder / "gradebook.sqlite") as store:
        assignments = {row.provenance.assignment for row in store.rows().values()}
    if not assignments:
        raise UsageError(f"{folder} has no grades: `autograder grade` writes them.")
    return collect_suite(Course.find(course).assignment(assignments.pop()))


def read_class(folder: Path, suite: Suite, roster: Path | None = None) -> ClassList:
    """Everybody's standing, from a grading.

    Args:
        roster: in place of the one that it was graded with.
    """
    ledger = Ledger(folder)
    with Store(folder / "gradebook.sqlite") as store:
        rows = [row for _, row in sorted(store.rows().items())]
    stored = sorted(ledger.get(_ROSTER).items(), key=lambda item: int(item[0]))
    people = read_roster(roster) if roster else tuple(Person(**plain) for _, plain in stored)
    attempts = {n: Attempt.from_plain(plain) for n, plain in ledger.get(_HAND_INS).items()}
    directory = Directory(people, attempts.values())
    marked, outdated = read_marks(ledger, read_answers(ledger))
    policy = read_policy(suite.assignment.course)
    everybody = student_grades(rows, attempts, directory, policy, suite.written, marked)
    missing = directory.missing(standing.person for standing in everybody) if people else None
    return ClassList(suite, tuple(everybody), missing, tuple(outdated))


def write_class(people: ClassList, folder: Path) -> None:
    """Write what has to do with people: tables, and what pages say beside the grades.

    Raises:
        GraderFailure: the folder cannot be written.
    """
    suite = people.suite
    ordered = [*of_files(people.student_grades).values()]  # handed_in.csv has each of a group
    with _writing(folder):
        _write(folder / "final_grades.csv", _final_grades(ordered, people))
        for standing in ordered:
            add_to_feedback(folder, standing, suite.written)
            add_to_results(folder, standing, suite.written)
        page = report([s.row for s in ordered], suite, people.student_grades, people.missing)
        _write(folder / "report.html", page)
        known = any(s.attempt.platform or s.person.listed for s in people.student_grades)
        if known or people.missing is not None:
            _write(folder / "handed_in.csv", "\ufeff" + _handed_in(people))
        if people.missing is not None:
            rows = [(p.id, p.name, p.email) for p in people.missing]
            _write(folder / "missing.csv", "\ufeff" + to_csv([("id", "name", "email"), *rows]))


def _final_grades(ordered: Sequence[StudentGrade], people: ClassList) -> str:
    """Otter's table, with a person's points and what lateness took where there is any."""
    suite = people.suite
    written = suite.written if any(s.written for s in ordered) else ()
    late = any(s.deduction.why for s in ordered)
    plain = final_grades([standing.row for standing in ordered], suite)
    if not written and not late and all(s.status == s.row.grading_status for s in ordered):
        return plain
    questions = [question.name for question in suite.questions]
    worth = {q.name: q.points for q in (*suite.questions, *written)}
    names = sorted(worth)
    header = ["file", *names, "total_points_earned", "percent_correct", "grading_status"]
    possible = sum(worth.values())
    first = ["points-per-question", *(number(worth[n]) for n in names), number(possible), "1", "--"]
    rows = [header + (["points_before_late", "late"] if late else [])]
    rows.append(first + ([number(possible), ""] if late else []))
    for s in ordered:
        given = {name: s.row.earned(name) for name in questions}
        given |= {q.name: s.written[q.name].total for q in written if q.name in s.written}
        cells = [number(given[n]) if n in given else "" for n in names]
        row = [s.row.name, *cells, number(s.points), str(s.percent), s.status]
        why = s.deduction.why
        rows.append(row + ([number(s.before), why.en if why else ""] if late else []))
    return to_csv(rows)


def _handed_in(people: ClassList) -> str:
    """Who handed in what, and what became of it."""
    header = ("file", "name", "id", "email", "platform", "number", "in_roster", "at", "late")
    rows = [(*header, "attempt", "counts", "points_before_late", "points", "possible")]
    for s in people.student_grades:
        why = s.deduction.why
        rows.append(
            (
                s.row.name,
                s.person.name,
                s.person.id,
                s.person.email,
                s.attempt.platform,
                s.person.number,
                ("yes" if s.person.listed else "no") if people.missing is not None else "",
                s.attempt.submitted_at or s.person.submitted,
                why.en if why else "",
                str(s.attempt.number + 1) if s.attempt.platform else "",
                "yes" if s.counts else f"no: {s.instead} counts",
                number(s.before),
                number(s.points),
                number(s.possible),
            )
        )
    return to_csv(rows)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise GraderFailure(f"{folder} cannot be written: {error}") from error


def _write(path: Path, content: str) -> None:
    scratch = path.with_name(path.name + ".part")
    scratch.write_text(content, encoding="utf-8", newline="")
    scratch.replace(path)
