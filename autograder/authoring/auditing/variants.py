"""Wrong and correct variants of a reference solution."""

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

_KINDS = ("correct", "wrong", "paraphrased")


@dataclass(frozen=True)
class Variant:
    """A cell that runs after the reference's cells and replaces some of their definitions.

    Attributes:
        name: the kind and the file's name, which says in words what the mistake or the method is.
        text: what it does, from its docstring.
        breaks: the questions in which it must lose marks; empty for a correct variant.
        source: the cell.
        hint: what a student who makes this mistake should think about; None for other variants.
        may_break: the questions in which it may lose marks, depending on luck or the processor.
    """

    name: str
    text: str
    breaks: frozenset[str]
    source: str
    hint: Text | None = None
    may_break: frozenset[str] = frozenset()

    @property
    def mistake(self) -> str:
        """The mistake, which a wrong variant and its paraphrases have in common."""
        return self.name.partition("/")[2]

    def on(self, reference: Submission) -> Submission:
        """A submission: the reference with this cell at its end."""
        last = max(cell.number for cell in reference.cells)
        digest = hashlib.sha256((reference.digest + self.source).encode()).hexdigest()
        cell = Cell(self.source, number=last + 1)
        return Submission(self.name, digest, (*reference.cells, cell), reference.language)


def correct_variants(assignment: Assignment) -> list[Variant]:
    """Correct solutions that differ from the reference."""
    return [_read(path, "correct") for path in _files(assignment, "correct")]


def wrong_variants(assignment: Assignment) -> list[Variant]:
    """The known mistakes.

    Raises:
        CourseError: a file is not Python, or has no valid BREAKS, MAY_BREAK or HINT.
    """
    known = [question.name for question in assignment.questions if not question.is_manual]
    return [_with_hint(_read(path, "wrong"), path, known) for path in _files(assignment, "wrong")]


def paraphrased_variants(assignment: Assignment) -> list[Variant]:
    """Known mistakes in the code of somebody who has not seen the wrong variant.

    They show that hints reach students who make the same mistake in different code.

    Raises:
        CourseError: there is no wrong variant of the same name.
    """
    known = {variant.mistake: variant for variant in wrong_variants(assignment)}
    found = []
    for path in _files(assignment, "paraphrased"):
        if path.stem not in known:
            raise CourseError(
                path,
                f"there is no wrong/{path.name} that it paraphrases.",
                "Give the file the name of the mistake that it makes.",
            )
        original = known[path.stem]
        found.append(
            dataclasses.replace(
                _read(path, "paraphrased"),
                breaks=original.breaks,
                hint=original.hint,
                may_break=original.may_break,
            )
        )
    return found


def refuse_unknown_kinds(assignment: Assignment) -> None:
    """Refuse folders that no command would read.

    Raises:
        CourseError: there is one.
    """
    for folder in sorted(assignment.variants_folder.glob("[a-z]*/")):
        if folder.is_dir() and folder.name not in _KINDS:
            raise CourseError(
                folder, "is not a kind of variant.", f"Known kinds are: {', '.join(_KINDS)}."
            )


def variants_digest(assignment: Assignment) -> str:
    """SHA-256 of the wrong variants."""
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
            f'Write BREAKS = ("q1",) with one or more of {", ".join(known)}.',
        )
    if not (isinstance(may_break, tuple) and all(name in known for name in may_break)):
        raise CourseError(
            path,
            "MAY_BREAK names a question that does not exist.",
            f'Write MAY_BREAK = ("q1",) with one or more of {", ".join(known)}.',
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
            f"{path}:{error.lineno}", f"not Python: {error.msg}.", "Fix that line."
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
