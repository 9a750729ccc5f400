"""What the instructor looks at: one page, no network."""

from __future__ import annotations

import base64
import hashlib
import statistics
from collections.abc import Sequence
from pathlib import Path

from autograder.files.file_names import file_name
from autograder.gradebook.row import Row
from autograder.gradebook.student_grade import StudentGrade, of_files
from autograder.grading.given_code import given_structure
from autograder.pages import statistics as figures
from autograder.pages import student_ids
from autograder.pages.attendance import handed_in
from autograder.pages.rendering import render
from autograder.people.roster import Person
from autograder.submissions.similarity import alike
from autograder.suite import Suite

_SCRIPT = Path(__file__).parent / "templates" / "report.js"


def report(
    rows: Sequence[Row],
    suite: Suite,
    student_grades: Sequence[StudentGrade] = (),
    missing: Sequence[Person] | None = None,
) -> str:
    """The page: figures, what needs a look, and a table of all submissions.

    Args:
        standings: what the rows are worth to whom; where there are none, what the checks gave.
        missing: who is in the roster and handed nothing in; None where there is no roster.
    """
    read = [row for row in rows if row.was_read]
    student_grades = student_grades or [StudentGrade(row, possible=row.possible) for row in rows]
    shown = of_files(student_grades)
    shares = [shown[row.name].percent for row in read]
    script = _SCRIPT.read_text(encoding="utf-8")
    return render(
        "report.html",
        title=suite.assignment.title.en,
        suite=suite,
        rows=rows,
        shown=shown,
        by_name={row.name: row for row in rows},
        possible=max((standing.possible for standing in student_grades), default=suite.points),
        read=len(read),
        mean=statistics.fmean(shares) if read else None,
        median=statistics.median(shares) if read else None,
        full=sum(standing.is_full for standing in shown.values()),
        scores=figures.scores(standing.percent for standing in shown.values()),
        times=figures.times(rows),
        questions=figures.questions(rows, suite),
        misconceptions=figures.misconceptions(rows, suite),
        failing=figures.most_failed(rows, suite),
        concerns=figures.concerns(rows) + student_ids.concerns(student_grades, missing or ()),
        groups=alike({row.name: row.structure for row in read}, given_structure(suite.assignment)),
        written=suite.written,
        by_a_person=figures.written([*shown.values()], suite),
        is_late=any(standing.deduction.percent for standing in student_grades),
        handed_in=handed_in(student_grades, missing),
        measured=figures.measured(rows),
        page_of=lambda row: f"feedback/{file_name(row.name)}.html",
        isolation=sorted({row.provenance.isolation for row in rows}),
        environments=sorted({row.provenance.environment[:12] for row in rows}),
        script=script,
        script_hash=_hash(script),
    )


def _hash(script: str) -> str:
    """What a browser compares before it runs a script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
