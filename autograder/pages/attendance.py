"""Who is missing, late or present twice: what the report says about a class."""

from __future__ import annotations

from autograder.gradebook.student_grade import ClassGrades
from autograder.suite.outline import number


def attendance(people: ClassGrades) -> list[tuple[str, str]]:
    """Paragraphs, each with its title; none if there is nothing to say."""
    students, missing = people.student_grades, people.missing
    said = []
    if missing is not None:
        names = ", ".join(f"{person.label} ({person.id or '–'})" for person in missing)
        said.append(("Missing", names or "nobody"))
        strangers = dict.fromkeys(s.name for s in students if not s.person.listed)
        said.append(("Not in the roster", ", ".join(strangers)))
    late = [
        f"{s.person.label or s.name}: {s.deduction.why.en}, "
        f"{number(s.points_before_late)} → {number(s.points)}"
        for s in students
        if s.deduction.why is not None
    ]
    said.append(("Late", "; ".join(late)))
    earlier = dict.fromkeys(
        f"{s.name} ({s.superseded_by} counts)" for s in students if not s.counts
    )
    said.append(("Several files by one author", "; ".join(earlier)))
    return [(title, text) for title, text in said if text]
