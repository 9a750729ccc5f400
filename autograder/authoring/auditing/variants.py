"""Known-wrong and correct variants of a reference solution."""

from __future__ import annotations

import ast
import dataclasses
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.course import Assignment
from autograder.course.config import not_utf8
from autograder.errors import CourseError
from autograder.submissions import Cell, Submission
from autograder.text import LANGUAGES, Text


@dataclass(frozen=True)
class Variant:
    """A cell that runs after the reference's cells and replaces part of them.

    Attributes:
        name: the kind and the file's name: the mistake, or the method, in words.
        text: what it does, from its docstring.
        breaks: the questions that it must lose marks in; none for a correct variant.
        source: the cell.
        hint: what whoever makes this mistake should think about; None for a correct variant.
        may_break: questions that it loses marks in or not, as luck or the processor will have it.
    """

    name: str
    text: str
    breaks: frozenset[str]
    source: str
    hint: Text | None = None
    may_break: frozenset[str] = frozenset()

    @property
    def mistake(self) -> str:
        """What the variant shows, whoever wrote it."""
        return self.name.partition("/")[2]

    def on(self, reference: Submission) -> Submission:
        """The reference with this cell at its end, as a submission."""
        last = max(cell.number for cell in reference.cells)
        digest = hashlib.sha256((reference.digest + self.source).encode()).hexdigest()
        cell = Cell(self.source, number=last + 1)
        return Submission(self.name, digest, (*reference.cells, cell), reference.language)


def correct_variants(assignment: Assignment) -> list[Variant]:
    """Other right ways than the reference's."""
    return [_read(path, "correct") for path in _files(assignment, "correct")]


def wrong_variants(assignment: Assignment) -> list[Variant]:
    """The known mistakes.

    Raises:
        CourseError: a file is not Python, or does not say what it breaks and hint at it.
    """
    known = [question.name for question in assignment.questions if not question.is_written]
    return [_with_hint(_read(path, "wrong"), path, known) for path in _files(assignment, "wrong")]


def paraphrased_variants(assignment: Assignment) -> list[Variant]:
    """Known mistakes made once more by somebody who has not seen the known-wrong variant.

    They prove that hints find those who make the mistake in code of their own.

    Raises:
        CourseError: a file does not retell a known-wrong variant of the same name.
    """
    known = {variant.mistake: variant for variant in wrong_variants(assignment)}
    retold = []
    for path in _files(assignment, "retold"):
        if path.stem not in known:
            raise CourseError(
                path,
                f"there is no wrong/{path.name} that it retells.",
                "Give it the name of the mistake that it makes.",
            )
        told = known[path.stem]
        retold.append(
            dataclasses.replace(
                _read(path, "retold"),
                breaks=told.breaks,
                hint=told.hint,
                may_break=told.may_break,
            )
        )
    return retold


def variants_digest(assignment: Assignment) -> str:
    """SHA-256 over the known-wrong variants."""
    digest = hashlib.sha256()
    for path in _files(assignment, "wrong"):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _files(assignment: Assignment, kind: str) -> list[Path]:
    return sorted((assignment.variants_folder / kind).glob("*.py"))


def _read(path: Path, kind: str) -> Variant:
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error
    text = ast.get_docstring(_parsed(source, path)) or ""
    return Variant(f"{kind}/{path.stem}", text, frozenset(), source)


def _with_hint(variant: Variant, path: Path, known: list[str]) -> Variant:
    tree = _parsed(variant.source, path)
    breaks, hint = _constant(tree, "BREAKS"), _constant(tree, "HINT")
    may_break = _constant(tree, "MAY_BREAK") or ()
    if not (isinstance(breaks, tuple) and breaks and all(name in known for name in breaks)):
        raise CourseError(
            path,
            "does not say which questions it breaks.",
            f'Write BREAKS = ("q1",) with names out of {", ".join(known)}.',
        )
    if not (isinstance(may_break, tuple) and all(name in known for name in may_break)):
        raise CourseError(
            path,
            "names a question in MAY_BREAK that there is not.",
            f'Write MAY_BREAK = ("q1",) with names out of {", ".join(known)}.',
        )
    words = hint if isinstance(hint, dict) else {}
    if not all(isinstance(words.get(language), str) for language in LANGUAGES):
        raise CourseError(
            path,
            "has no hint in both languages.",
            'Write HINT = {"en": "...", "ja": "..."}: what to think about, not the answer.',
        )
    return dataclasses.replace(
        variant,
        breaks=frozenset(breaks),
        hint=Text(words["en"], words["ja"]),
        may_break=frozenset(may_break),
    )


def _parsed(source: str, path: Path) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        raise CourseError(
            f"{path}:{error.lineno}", f"not Python: {error.msg}.", "Mend that line."
        ) from error


def _constant(tree: ast.Module, name: str) -> Any:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                try:
                    return ast.literal_eval(value)
                except ValueError:
                    return None
    return None
