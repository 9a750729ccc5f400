"""The files of an output folder, each written whole or not at all."""

from __future__ import annotations

import json
import os
from pathlib import Path

from autograder.errors import GraderFailure
from autograder.gradebook import pages
from autograder.gradebook.file_names import file_name
from autograder.gradebook.gradescope import to_gradescope
from autograder.gradebook.otter_csv import final_grades
from autograder.grading.outcome import Grade
from autograder.suite import Suite


def write_folder(grades: list[Grade], suite: Suite, folder: Path) -> None:
    """Write final_grades.csv, results/, feedback/ and report.html.

    Raises:
        GraderFailure: the folder cannot be written.
    """
    grades = sorted(grades, key=lambda grade: grade.name)
    try:
        for name in ("results", "feedback"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for grade in grades:
            name = file_name(grade.name)
            results = json.dumps(to_gradescope(grade), indent=2, ensure_ascii=False)
            _write(folder / "results" / f"{name}.json", results)
            _write(folder / "feedback" / f"{name}.html", pages.feedback(grade, suite))
        _write(folder / "report.html", pages.report(grades, suite))
        _write(folder / "final_grades.csv", final_grades(grades, suite))
    except OSError as error:
        raise GraderFailure(f"{folder} cannot be written: {error}") from error


def _write(path: Path, content: str) -> None:
    scratch = path.with_name(path.name + ".part")
    scratch.write_text(content, encoding="utf-8")
    os.replace(scratch, path)
