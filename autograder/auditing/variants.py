"""Known-wrong and correct variants of a reference solution."""

from __future__ import annotations

import ast
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.reading import Cell, Submission


@dataclass(frozen=True)
class Variant:
    """A cell that runs after the reference's cells and replaces part of them.

    Attributes:
        name: the file's name: the mistake, or the method, in words.
        text: what it does, from its docstring.
        breaks: the questions that it must lose marks in; none for a correct variant.
        source: the cell.
    """

    name: str
    text: str
    breaks: frozenset[str]
    source: str

    def on(self, reference: Submission) -> Submission:
        """The reference with this cell at its end, as a submission."""
        last = max(cell.number for cell in reference.cells)
        digest = hashlib.sha256((reference.digest + self.source).encode()).hexdigest()
        return Submission(
            self.name, digest, (*reference.cells, Cell(last + 1, self.source)), reference.language
        )


def read_variants(assignment: Assignment, kind: str) -> list[Variant]:
    """The variants of a kind, "wrong" or "correct".

    Raises:
        CourseError: a file is not Python, or a known-wrong one does not say what it breaks.
    """
    folder = assignment.variants_folder / kind
    return [_read(path, kind, assignment) for path in sorted(folder.glob("*.py"))]


def _read(path: Path, kind: str, assignment: Assignment) -> Variant:
    source = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise CourseError(path, f"not Python: {error}.") from error
    breaks = _constant(tree, "BREAKS")
    known = {question.name for question in assignment.questions}
    if kind == "wrong" and not (isinstance(breaks, tuple) and breaks and set(breaks) <= known):
        raise CourseError(
            path,
            "does not say which questions it breaks.",
            f'Write BREAKS = ("q1",) with names out of {", ".join(sorted(known))}.',
        )
    return Variant(
        name=f"{kind}/{path.stem}",
        text=ast.get_docstring(tree) or "",
        breaks=frozenset(breaks or ()) if kind == "wrong" else frozenset(),
        source=source,
    )


def _constant(tree: ast.Module, name: str) -> Any:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                return ast.literal_eval(value)
    return None
