"""`final_grades.csv`, with the columns of Otter."""

from __future__ import annotations

from autograder.files.spreadsheet import to_csv
from autograder.gradebook.student_grade import ClassGrades
from autograder.suite.outline import number, total


def final_grades(people: ClassGrades) -> str:
    """One row per submission below the row `points-per-question`.

    Manual questions have columns once a person has begun to grade them. Lateness has a column if it
    cost points.
    """
    shown = people.of_submissions().values()
    worth = {q.name: q.points for q in (*people.outline.questions, *people.manual_graded())}
    late = any(student.deduction.why for student in shown)
    names = sorted(worth)
    possible = number(total(worth.values()))
    header = ["file", *names, "total_points_earned", "percent_correct", "grading_status"]
    first = ["points-per-question", *(number(worth[name]) for name in names), possible, "1", "--"]
    rows = [header + (["points_before_late", "late"] if late else [])]
    rows.append(first + ([possible, ""] if late else []))
    for student in shown:
        earned = [student.earned(name) for name in names]
        cells = ["" if points is None else number(points) for points in earned]
        status = (number(student.points), str(student.percent), student.status)
        row = [student.name, *cells, *status]
        if late:
            why = student.deduction.why
            row += [number(student.points_before_late), why.en if why else ""]
        rows.append(row)
    return to_csv(rows)
