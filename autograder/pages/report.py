"""The instructor's report: one page that needs no network."""

from __future__ import annotations

import base64
import hashlib
import statistics
from collections.abc import Mapping
from pathlib import Path

from autograder.gradebook.student_grade import ClassGrades
from autograder.grading.explain import main_reason
from autograder.pages import report_figures as figures
from autograder.pages import student_ids
from autograder.pages.attendance import attendance
from autograder.pages.rendering import render
from autograder.submissions.similarity import alike

_SCRIPT = Path(__file__).parent / "templates" / "report.js"


def report(people: ClassGrades, files: Mapping[str, str]) -> str:
    """The page: figures, what needs a look, and a table of all submissions.

    Args:
        files: the names of each submission's pages, without their suffix.
    """
    shown = people.of_submissions()
    grades = [student.grade for student in shown.values()]
    read = [grade for grade in grades if grade.was_read]
    shares = [shown[grade.name].percent for grade in read]
    script = _SCRIPT.read_text(encoding="utf-8")
    outline, students = people.outline, people.student_grades
    structures = {grade.name: grade.result.structure for grade in read}
    return render(
        "report.html",
        title=outline.title.en,
        outline=outline,
        grades=grades,
        shown=shown,
        main_reason=main_reason,
        by_name={grade.name: grade for grade in grades},
        possible=max((student.possible for student in students), default=outline.points),
        read=len(read),
        mean=statistics.fmean(shares) if read else None,
        median=statistics.median(shares) if read else None,
        full=sum(student.is_full for student in shown.values()),
        scores=figures.scores(student.percent for student in shown.values()),
        times=figures.times(grades),
        questions=figures.questions(grades, outline),
        misconceptions=figures.misconceptions(grades),
        failing=figures.most_failed(grades, outline),
        concerns=figures.concerns(grades) + student_ids.concerns(students, people.missing or ()),
        groups=alike(structures, people.given_structure),
        by_a_person=figures.manual_questions([*shown.values()], outline),
        is_late=any(student.deduction.percent for student in students),
        attendance=attendance(people),
        measured=figures.measured(grades),
        page_of=lambda grade: f"feedback/{files[grade.name]}.html",
        isolation=sorted({grade.provenance.isolation for grade in grades}),
        environments=sorted({grade.provenance.environment[:12] for grade in grades}),
        script=script,
        script_hash=_hash(script),
    )


def _hash(script: str) -> str:
    """The hash that a browser compares before it runs a script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
