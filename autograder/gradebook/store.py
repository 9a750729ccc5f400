"""Grades on disk as they come: an interrupted run goes on from here."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from types import TracebackType

from autograder.errors import GraderFailure
from autograder.grading.outcome import Grade, Provenance
from autograder.grading.plain import from_plain, to_plain

_SCHEMA = """
CREATE TABLE IF NOT EXISTS grades (
    name TEXT PRIMARY KEY,
    provenance TEXT NOT NULL,
    points REAL NOT NULL,
    status TEXT NOT NULL,
    grade TEXT NOT NULL
)
"""


class Store:
    """The grades of one output folder, one transaction each.

    Raises:
        GraderFailure: the file is not a gradebook, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._database = sqlite3.connect(path)
        except sqlite3.Error as error:
            raise self._unusable(error) from error
        try:
            self._database.execute(_SCHEMA)
        except sqlite3.Error as error:
            self._database.close()
            raise self._unusable(error) from error

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._database.close()

    def put(self, grade: Grade) -> None:
        """Keep a grade, in place of an earlier one of the same name."""
        try:
            with self._database:
                self._database.execute(
                    "INSERT OR REPLACE INTO grades VALUES (?, ?, ?, ?, ?)",
                    (
                        grade.name,
                        _key(grade.provenance),
                        grade.points,
                        grade.grading_status,
                        json.dumps(to_plain(grade), ensure_ascii=False),
                    ),
                )
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def get(self, name: str, provenance: Provenance) -> Grade | None:
        """The grade of `name`, if it came about from exactly this provenance."""
        query = "SELECT grade FROM grades WHERE name = ? AND provenance = ?"
        try:
            row = self._database.execute(query, (name, _key(provenance))).fetchone()
            return from_plain(json.loads(row[0])) if row else None
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise self._unusable(error) from error

    def keep_only(self, names: set[str]) -> None:
        """Forget submissions that are no longer among the graded ones."""
        try:
            known = [name for (name,) in self._database.execute("SELECT name FROM grades")]
            with self._database:
                for name in set(known) - names:
                    self._database.execute("DELETE FROM grades WHERE name = ?", (name,))
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def _unusable(self, error: Exception) -> GraderFailure:
        return GraderFailure(
            f"{self._path} cannot be used as a gradebook: {error}. Move it away or choose "
            "another --out."
        )


def _key(provenance: Provenance) -> str:
    return json.dumps(vars(provenance), sort_keys=True)
