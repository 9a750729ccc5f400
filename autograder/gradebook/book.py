"""The gradebook of one run: what is known already, what is to be done, what came of it."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import UnreadableSubmission, UsageError
from autograder.gradebook.row import Row
from autograder.gradebook.store import Store
from autograder.grading.check_result import CheckResult
from autograder.grading.given_code import given_by
from autograder.grading.grade import Grade, Provenance
from autograder.grading.grading import grade_of, provenance
from autograder.grading.pool import Task
from autograder.grading.submission_result import SubmissionResult
from autograder.pages.folder import has_pages, make_folders, write_pages
from autograder.submissions import Cell, SubmissionFile, digest_of, read_submission, shortened
from autograder.submissions.definitions import surprises
from autograder.submissions.similarity import structure
from autograder.submissions.student_id import student_id
from autograder.suite import Question, Suite
from autograder.suite.digest import shared_digest


@dataclass(frozen=True)
class _Handed:
    """A submission as it was handed in: its file, its bytes, and the grade that is due."""

    found: SubmissionFile
    kind: str
    provenance: Provenance

    @property
    def identity(self) -> tuple[str, str]:
        """What makes two submissions one: bytes, read as the same kind of file."""
        return (self.provenance.submission or self.found.name, self.kind)


class Gradebook:
    """Grades of `found` against `suite`, in `folder`.

    Submissions with the same bytes are examined once. What was examined before, and that nothing
    has changed since, is not examined again: not the submission, not the question's checks or what
    they use, not the environment, the isolation or the seed.

    Args:
        store: the gradebook's file in `folder`.
        isolation: that is in force where submissions are examined; None for this machine's.
        anew: examine everything, known or not.

    Attributes:
        dropped: submissions that had a row before and are not among `found`; they lose it.

    Raises:
        UsageError: `folder` has the grades of another assignment.
    """

    def __init__(
        self,
        found: list[SubmissionFile],
        suite: Suite,
        store: Store,
        folder: Path,
        seed: int,
        *,
        isolation: str | None = None,
        anew: bool = False,
    ) -> None:
        self._suite = suite
        self._store = store
        self._folder = folder
        self._seed = seed
        self._isolation = isolation
        self._hints = suite.mistakes.digest if suite.mistakes else ""
        self._cells_depend_on = shared_digest(suite.assignment)
        self._alike: dict[tuple[str, str], list[_Handed]] = {}
        self.rows: dict[str, Row] = {}
        self.tasks: list[Task] = []
        before = store.rows()
        _refuse_another(before, suite, folder)
        self.dropped = sorted(before.keys() - {item.name for item in found})
        make_folders(folder)
        store.keep_only({item.name for item in found})
        for item in found:
            self._enter(self._handed(item), None if anew else before.get(item.name))
        for alike in self._alike.values():
            self._plan(alike[0], anew=anew)
        # What took long last time goes first, so that the end does not wait for it.
        took = {name: row.seconds for name, row in before.items()}
        self.tasks.sort(key=lambda task: -took.get(task.name, 0.0))

    def add(self, examined: SubmissionResult) -> Row:
        """Enter what came of a task, for every submission with these bytes; the first's row."""
        handed = next(
            alike for alike in self._alike.values() if alike[0].found.name == examined.name
        )
        rows = [self._put(examined, one) for one in handed]
        return rows[0]

    def in_order(self) -> list[Row]:
        """All rows, by name."""
        return [self.rows[name] for name in sorted(self.rows)]

    def _handed(self, found: SubmissionFile) -> _Handed:
        kind = found.path.suffix.lower()
        due = provenance(self._suite, digest_of(found.path), self._seed, self._isolation)
        return _Handed(found, kind, due)

    def _enter(self, handed: _Handed, row: Row | None) -> None:
        """Take over a row that is as it would be again, or mark the submission as to be graded."""
        name = handed.found.name
        if row is not None and self._is_as_due(row, handed) and has_pages(self._folder, name):
            self.rows[name] = row
            return
        self._alike.setdefault(handed.identity, []).append(handed)

    def _is_as_due(self, row: Row, handed: _Handed) -> bool:
        """Whether it would be the same again; hints are no part of a grade, but of its page."""
        return row.was_read and row.provenance == handed.provenance and row.hints == self._hints

    def _plan(self, handed: _Handed, *, anew: bool) -> None:
        known = {} if anew else self._known(handed)
        checks = {check.key for check in self._suite.checks}
        examined = self._store.examined([self._own_key(handed)]) if checks == set(known) else {}
        if examined:
            (plain,) = examined.values()
            self.add(SubmissionResult.from_plain({**plain, "name": handed.found.name}, known))
        else:
            self.tasks.append(Task(handed.found.name, handed.found.path, known))

    def _known(self, handed: _Handed) -> dict[str, CheckResult]:
        keys = [self._key(handed, question) for question in self._suite.questions]
        contents: Iterable[dict[str, Any]] = self._store.examined(keys).values()
        return {
            key: CheckResult.from_plain(plain)
            for plains in contents
            for key, plain in plains.items()
        }

    def _put(self, examined: SubmissionResult, handed: _Handed) -> Row:
        named = dataclasses.replace(examined, name=handed.found.name)
        grade = grade_of(named, self._suite, self._isolation)
        cells = _cells(handed.found.path, grade.provenance.submission)
        grade = dataclasses.replace(grade, notes=(*grade.notes, *self._changed(grade, cells)))
        row = Row.of(grade, structure(cells), student_id(cells), self._hints)
        contents: dict[str, Any] = {}
        if not examined.unreadable:
            contents[self._own_key(handed)] = examined.to_plain()
            for question in self._suite.questions:
                contents[self._key(handed, question)] = {
                    check.key: examined.check_results[check.key].to_plain()
                    for check in self._suite.checks_of(question)
                }
        write_pages(grade, self._suite, self._folder, cells)
        self._store.put(row, contents)
        self.rows[row.name] = row
        return row

    def _changed(self, grade: Grade, cells: Sequence[Cell]) -> list[str]:
        """Notes on what was given with the template, and is not as it was."""
        found = surprises(cells, given_by(self._suite.assignment), grade.stopped)
        return [surprise.said.en for surprise in found if surprise.is_given]

    def _key(self, handed: _Handed, question: Question) -> str:
        checks = [check.digest for check in self._suite.checks_of(question)]
        return self._hashed(handed, question.name, *checks)

    def _own_key(self, handed: _Handed) -> str:
        """Of what the cells did by themselves, before any check."""
        return self._hashed(handed, "cells", self._cells_depend_on)

    def _hashed(self, handed: _Handed, *parts: str) -> str:
        due = handed.provenance
        common = (due.submission, handed.kind, due.environment, due.isolation, str(due.seed))
        return hashlib.sha256("\0".join((*common, *parts)).encode()).hexdigest()


def _cells(path: Path, digest: str) -> tuple[Cell, ...]:
    try:
        submission = read_submission(path)
    except UnreadableSubmission:
        return ()
    return shortened(submission.cells) if submission.digest == digest else ()


def _refuse_another(rows: Mapping[str, Row], suite: Suite, folder: Path) -> None:
    others = {row.provenance.assignment for row in rows.values()} - {suite.assignment.name}
    if others:
        raise UsageError(
            f"{folder} has the grades of {', '.join(sorted(others))}. Give the grades of "
            f"{suite.assignment.name} another --out."
        )
