"""`handed_in.csv` and `missing.csv`: who submitted what, with its points, and who did not."""

from __future__ import annotations

from autograder.files.spreadsheet import to_csv
from autograder.gradebook.student_grade import ClassGrades, StudentGrade
from autograder.suite.outline import number

_COLUMNS = (
    *("file", "name", "id", "email", "platform", "number", "in_roster", "at", "late"),
    *("attempt", "counts", "points_before_late", "points", "possible"),
)
_MARK = "\ufeff"  # Excel reads a CSV file as UTF-8 only if it begins with this


def handed_in_csv(people: ClassGrades) -> str | None:
    """A row for each author of each submission; None if nothing is known about people."""
    students = people.student_grades
    known = any(s.attempt.platform or s.person.listed for s in students)
    if not known and people.missing is None:
        return None
    has_roster = people.missing is not None
    return _MARK + to_csv([_COLUMNS, *(_row(student, has_roster) for student in students)])


def missing_csv(people: ClassGrades) -> str | None:
    """Who is in the roster and submitted nothing; None if there is no roster."""
    if people.missing is None:
        return None
    rows = [(person.id, person.name, person.email) for person in people.missing]
    return _MARK + to_csv([("id", "name", "email"), *rows])


def _row(student: StudentGrade, has_roster: bool) -> tuple[str, ...]:
    person, attempt, why = student.person, student.attempt, student.deduction.why
    return (
        student.name,
        person.name,
        person.id,
        person.email,
        attempt.platform,
        person.number,
        ("yes" if person.listed else "no") if has_roster else "",
        attempt.submitted_at or person.submitted,
        why.en if why else "",
        str(attempt.number + 1) if attempt.platform else "",
        "yes" if student.counts else f"no: {student.superseded_by} counts",
        number(student.points_before_late),
        number(student.points),
        number(student.possible),
    )
