"""nbgrader's `grades.csv`, as `nbgrader export` writes it, with quotes where they are needed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder.files.spreadsheet import to_csv
from autograder.gradebook.student_grade import ClassGrades, StudentGrade
from autograder.pages.exports.export_format import Exported, ExportOptions
from autograder.people.roster import Person
from autograder.suite.outline import number, total

_COLUMNS = (
    *("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email"),
    *("raw_score", "late_submission_penalty", "score", "max_score"),
)
_CHINESE_CHARACTER = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


class NbgraderTable:
    """A row for every student. Those who submitted nothing have 0, as in nbgrader."""

    name = "nbgrader"
    file = "grades.csv"

    def export(self, people: ClassGrades, options: ExportOptions) -> Exported:  # noqa: ARG002
        outline = people.outline
        due = people.policy.due.get(outline.assignment)
        when = due.isoformat() if due else ""
        rows: list[Sequence[str]] = [_COLUMNS]
        for student in people.counting:
            rows.append((outline.assignment, when, *_graded(student)))
        strangers = [s.name for s in people.counting if not s.person.key]
        remarks = [
            f"{name}: the author is unknown; the file name is used as the id" for name in strangers
        ]
        possible = (
            people.student_grades[0].possible if people.student_grades else people.outline.points
        )
        for person in people.missing or ():
            nothing = ("0", "0", "0", number(possible))
            rows.append((outline.assignment, when, "", *_identity(person, ""), *nothing))
        return Exported(to_csv(rows), len(people.counting), tuple(remarks))


def _graded(student: StudentGrade) -> tuple[str, ...]:
    penalty = total((student.points_before_late, -student.points))
    return (
        student.attempt.submitted_at or student.person.submitted,
        *_identity(student.person, student.name),
        number(student.points_before_late),
        number(penalty),
        number(student.points),
        number(student.possible),
    )


def _identity(person: Person, file: str) -> tuple[str, str, str, str]:
    last, first = _names(person.name)
    return (person.id or person.number or person.email or file, last, first, person.email)


def _names(name: str) -> tuple[str, str]:
    """Family name and given name, as far as a full name shows them."""
    if "," in name:
        last, _, first = name.partition(",")
    elif _CHINESE_CHARACTER.search(name):
        last, _, first = name.replace("\u3000", " ").partition(" ")
    else:
        first, _, last = name.rpartition(" ")
    return last.strip(), first.strip()
