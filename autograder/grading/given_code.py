"""What students were given: the cells of the notebooks that were built for them."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

from autograder.course import Assignment
from autograder.errors import UnreadableSubmission
from autograder.submissions import Cell, read_submission
from autograder.submissions.definitions import Given, given_definitions
from autograder.submissions.similarity import structure
from autograder.text import LANGUAGES

_Notebooks = tuple[tuple[Path, int], ...]  # with the times of their last changes


def given_cells(assignment: Assignment) -> tuple[Cell, ...]:
    """The cells of the student notebooks in all languages; none if they were not built."""
    return _cells(_notebooks(assignment))


def given_by(assignment: Assignment) -> Given:
    """The definitions that students are not supposed to change."""
    return _definitions(_notebooks(assignment))


def given_structure(assignment: Assignment) -> frozenset[int]:
    """The structure of the code that students received."""
    return _structure(_notebooks(assignment))


def template_digest(assignment: Assignment) -> str:
    """SHA-256 over what students were given."""
    return _digest(_notebooks(assignment))


def _notebooks(assignment: Assignment) -> _Notebooks:
    paths = map(assignment.student_notebook, LANGUAGES)
    return tuple((path, path.stat().st_mtime_ns) for path in paths if path.is_file())


@functools.lru_cache(maxsize=100)
def _cells(notebooks: _Notebooks) -> tuple[Cell, ...]:
    return tuple(cell for path, _ in notebooks for cell in _read(path))


@functools.lru_cache(maxsize=100)
def _definitions(notebooks: _Notebooks) -> Given:
    return given_definitions(_cells(notebooks))


@functools.lru_cache(maxsize=100)
def _structure(notebooks: _Notebooks) -> frozenset[int]:
    return frozenset(run for path, _ in notebooks for run in structure(_read(path)))


@functools.lru_cache(maxsize=100)
def _digest(notebooks: _Notebooks) -> str:
    digest = hashlib.sha256()
    for path, _ in notebooks:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _read(path: Path) -> tuple[Cell, ...]:
    try:
        return read_submission(path).cells
    except UnreadableSubmission:
        return ()
