"""nbgrader's `grades.csv`, as its `nbgrader export` writes it, with quotes where they are due."""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder.files.spreadsheet import to_csv
from autograder.gradebook.class_list import ClassList
from autograder.gradebook.student_grade import StudentGrade
from autograder.pages.exports.export_format import Exported, ExportOptions
from autograder.people.lateness import read_policy
from autograder.people.roster import Person
from autograder.suite.suite import total
from autograder.text import number

_COLUMNS = (
    *("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email"),
    *("raw_score", "late_submission_penalty", "score", "max_score"),
)
_CHINESE_CHARACTER = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


class NbgraderTable:
    """A row for every student; those who handed in nothing have 0, as nbgrader has it."""

    name = "nbgrader"
    file = "grades.csv"

    def export(self, people: ClassList, wishes: ExportOptions) -> Exported:  # noqa: ARG002
        assignment = people.suite.assignment
        due = read_policy(assignment.course).due.get(assignment.name)
        when = due.isoformat() if due else ""
        rows: list[Sequence[str]] = [_COLUMNS]
        for standing in people.counting:
            rows.append((assignment.name, when, *_graded(standing)))
        strangers = [s.row.name for s in people.counting if not s.person.key]
        remarks = [f"{name}: whose it is is not known; its name is the id" for name in strangers]
        possible = (
            people.student_grades[0].possible if people.student_grades else people.suite.points
        )
        for person in people.missing or ():
            nothing = ("0", "0", "0", number(possible))
            rows.append((assignment.name, when, "", *_identity(person, ""), *nothing))
        return Exported(to_csv(rows), len(people.counting), tuple(remarks))


def _graded(standing: StudentGrade) -> tuple[str, ...]:
    penalty = total((standing.before, -standing.points))
    return (
        standing.attempt.submitted_at or standing.person.submitted,
        *_identity(standing.person, standing.row.name),
        number(standing.before),
        number(penalty),
        number(standing.points),
        number(standing.possible),
    )


def _identity(person: Person, file: str) -> tuple[str, str, str, str]:
    last, first = _names(person.name)
    return (person.id or person.number or person.email or file, last, first, person.email)


def _names(name: str) -> tuple[str, str]:
    """Family name and given name, as far as a name in one piece tells."""
    if "," in name:
        last, _, first = name.partition(",")
    elif _CHINESE_CHARACTER.search(name):
        last, _, first = name.replace("\u3000", " ").partition(" ")
    else:
        first, _, last = name.rpartition(" ")
    return last.strip(), first.strip()
