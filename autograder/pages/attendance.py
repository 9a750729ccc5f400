"""Who is missing, late or twice there: what the report says of a class."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.gradebook.student_grade import StudentGrade
from autograder.people.roster import Person
from autograder.text import number


def handed_in(
    student_grades: Sequence[StudentGrade], missing: Sequence[Person] | None
) -> list[tuple[str, str]]:
    """Paragraphs, each with its title; none where there is nothing to say.

    Args:
        missing: who is in the roster and handed nothing in; None where there is no roster.
    """
    said = []
    if missing is not None:
        names = ", ".join(f"{person.label} ({person.id or '–'})" for person in missing)
        said.append(("Missing", names or "nobody"))
        strangers = dict.fromkeys(s.row.name for s in student_grades if not s.person.listed)
        said.append(("Not in the roster", ", ".join(strangers)))
    late = [
        f"{s.person.label or s.row.name}: {s.deduction.why.en}, "
        f"{number(s.before)} → {number(s.points)}"
        for s in student_grades
        if s.deduction.why is not None
    ]
    said.append(("Late", "; ".join(late)))
    earlier = dict.fromkeys(
        f"{s.row.name} ({s.instead} counts)" for s in student_grades if s.instead
    )
    said.append(("Several by one author", "; ".join(earlier)))
    return [(title, text) for title, text in said if text]
