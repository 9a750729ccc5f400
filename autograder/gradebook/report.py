"""What the instructor looks at: one page, no network."""

from __future__ import annotations

import base64
import hashlib
import statistics
from collections.abc import Sequence
from pathlib import Path

from autograder.checks.text import LANGUAGES
from autograder.gradebook import figures
from autograder.gradebook.alike import alike, structure
from autograder.gradebook.file_names import file_name
from autograder.gradebook.rendering import render
from autograder.gradebook.row import Row
from autograder.reading import digest_of, read_passages
from autograder.suite import Suite

_SCRIPT = Path(__file__).parent / "templates" / "report.js"


def report(rows: Sequence[Row], suite: Suite) -> str:
    """The page: figures, what needs a look, and a table of all submissions."""
    read = [row for row in rows if row.was_read]
    script = _SCRIPT.read_text(encoding="utf-8")
    return render(
        "report.html",
        title=suite.assignment.title.en,
        suite=suite,
        rows=rows,
        by_name={row.name: row for row in rows},
        mean=statistics.fmean(row.percent for row in read) if read else None,
        median=statistics.median(row.percent for row in read) if read else None,
        full=sum(row.points == suite.points for row in rows),
        scores=figures.scores(rows),
        times=figures.times(rows),
        questions=figures.questions(rows, suite),
        misconceptions=figures.misconceptions(rows, suite),
        failing=figures.most_failed(rows, suite),
        concerns=figures.concerns(rows),
        groups=alike({row.name: row.structure for row in read}, given(suite)),
        written=suite.written,
        measured=figures.measured(rows),
        page_of=lambda row: f"feedback/{file_name(row.name)}.html",
        isolation=sorted({row.provenance.isolation for row in rows}),
        environments=sorted({row.provenance.environment[:12] for row in rows}),
        script=script,
        script_hash=_hash(script),
    )


def given(suite: Suite) -> set[int]:
    """The structure of the code that students received, where it is at hand."""
    runs: set[int] = set()
    for language in LANGUAGES:
        assignment = suite.assignment
        notebook = assignment.student_folder(language) / f"{assignment.name}.ipynb"
        runs |= {*structure(read_passages(notebook, digest_of(notebook)))}
    return runs


def _hash(script: str) -> str:
    """What a browser compares before it runs a script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
