"""The files of an output folder, each written whole or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from autograder.errors import GraderFailure
from autograder.files.file_names import file_name
from autograder.gradebook.row import Row
from autograder.grading.grade import Grade
from autograder.pages.feedback import feedback, in_markdown
from autograder.pages.final_grades import final_grades
from autograder.pages.gradescope_results import to_gradescope
from autograder.pages.report import report
from autograder.submissions import Cell
from autograder.suite import Suite


def make_folders(folder: Path) -> None:
    """Make `folder` with results/ and feedback/ in it.

    Raises:
        GraderFailure: it cannot be written; so say all functions here.
    """
    with _writing(folder):
        for name in ("results", "feedback"):
            (folder / name).mkdir(parents=True, exist_ok=True)


def write_pages(grade: Grade, suite: Suite, folder: Path, cells: Sequence[Cell] = ()) -> None:
    """Write results/<file>.json, feedback/<file>.html and .md of one submission.

    Args:
        cells: of the submission, to show beside what is said about it.
    """
    results, page, short = _pages(folder, grade.name)
    with _writing(folder):
        _write(results, json.dumps(to_gradescope(grade, suite), ensure_ascii=False))
        _write(page, feedback(grade, suite, cells))
        _write(short, in_markdown(grade, suite))


def has_pages(folder: Path, name: str) -> bool:
    """Whether `write_pages` has written all files of a submission."""
    return all(page.exists() for page in _pages(folder, name))


def write_tables(rows: list[Row], suite: Suite, folder: Path) -> None:
    """Write final_grades.csv and report.html."""
    with _writing(folder):
        _write(folder / "report.html", report(rows, suite))
        _write(folder / "final_grades.csv", final_grades(rows, suite))


def write_folder(grades: list[Grade], suite: Suite, folder: Path) -> None:
    """Write all files of these grades."""
    make_folders(folder)
    for grade in grades:
        write_pages(grade, suite, folder)
    rows = sorted((Row.of(grade) for grade in grades), key=lambda row: row.name)
    write_tables(rows, suite, folder)


def _pages(folder: Path, name: str) -> tuple[Path, Path, Path]:
    file = file_name(name)
    page = folder / "feedback" / f"{file}.html"
    return folder / "results" / f"{file}.json", page, page.with_name(f"{file}.md")


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise GraderFailure(f"{folder} cannot be written: {error}") from error


def _write(path: Path, content: str) -> None:
    scratch = path.with_name(path.name + ".part")
    scratch.write_text(content, encoding="utf-8")
    os.replace(scratch, path)
