"""Master notebooks: one text for all languages and for the reference solution."""

from __future__ import annotations

import hashlib
import json
import re

from nbformat import NotebookNode

from autograder.course.assignment import Assignment
from autograder.course.config import not_utf8
from autograder.errors import CourseError
from autograder.submissions.notebook import SKIP_TAG
from autograder.submissions.submission import Cell, Submission
from autograder.text import LANGUAGES

REFERENCE = "reference.json"  # its cells, in a bundle in place of the master

_LANGUAGE_LINE = re.compile(
    rf"^(?P<indent>\s*)# (?P<language>{'|'.join(LANGUAGES)}): (?P<text>.*)$"
)


def read_master(assignment: Assignment, language: str) -> NotebookNode:
    """The master notebook in one language, with its solutions and Otter's markers.

    Cells with the metadata `lang` belong to that language only, and so do comment lines that start
    with `# en: ` or `# ja: `. Everything else is in all languages.

    Raises:
        CourseError: there is no master, or it cannot be read.
    """
    notebook = _read(assignment)
    notebook.cells = [
        _in_language(cell, language)
        for cell in notebook.cells
        if cell.metadata.get("lang", language) == language
    ]
    return notebook


def read_cells(assignment: Assignment) -> list[NotebookNode]:
    """The cells of all languages, unchanged.

    Raises:
        CourseError: there is no master, or it cannot be read.
    """
    cells: list[NotebookNode] = _read(assignment).cells
    return cells


def _read(assignment: Assignment) -> NotebookNode:
    import jupytext  # noqa: PLC0415 - a quarter of a second, and only masters need it

    path = assignment.master
    if not path.exists():
        raise CourseError(
            path, "there is no master notebook.", "Write one. docs/authors.md shows how."
        )
    try:
        return jupytext.read(path, fmt="py:percent")
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error


def reference(assignment: Assignment) -> Submission:
    """The reference solution, as a submission.

    Raises:
        CourseError: there is neither a master nor the file that replaces it in a bundle.
    """
    packed = assignment.master.parent / REFERENCE
    if packed.exists() and not assignment.master.exists():
        plain = json.loads(packed.read_text(encoding="utf-8"))
        cells = tuple(Cell(source, number=number) for number, source in plain["cells"])
        return Submission("reference", plain["digest"], cells)
    notebook = read_master(assignment, "en")
    code = enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), start=1)
    return Submission(
        name="reference",
        digest=hashlib.sha256(assignment.master.read_bytes()).hexdigest(),
        cells=tuple(
            Cell(cell.source, number=number)
            for number, cell in code
            if SKIP_TAG not in cell.metadata.get("tags", [])
        ),
    )


def _in_language(cell: NotebookNode, language: str) -> NotebookNode:
    lines = []
    for line in cell.source.split("\n"):
        match = _LANGUAGE_LINE.match(line) if cell.cell_type == "code" else None
        if match is None:
            lines.append(line)
        elif match["language"] == language:
            lines.append(f"{match['indent']}# {match['text']}")
    cell.source = "\n".join(lines)
    return cell
