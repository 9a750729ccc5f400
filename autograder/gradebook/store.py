"""Grades on disk as they come: an interrupted run goes on from here, and so does a regrade."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from autograder.errors import GraderFailure
from autograder.gradebook.row import Row

_SCHEMA = """
CREATE TABLE IF NOT EXISTS grades (
    name TEXT PRIMARY KEY,
    points REAL NOT NULL,
    status TEXT NOT NULL,
    row TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS examined (
    key TEXT PRIMARY KEY,
    content TEXT NOT NULL
);
"""


class Store:
    """The gradebook of one output folder, one transaction for each submission.

    Two things are in it: a row for each submission; and what came of examining bytes, by keys of
    all that it depends on, so that nothing is executed twice.

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
            self._database.executescript(_SCHEMA)
            self._database.execute("SELECT name, points, status, row FROM grades LIMIT 1")
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

    def put(self, row: Row, examined: dict[str, Any]) -> None:
        """Keep a row, in place of an earlier one of that name, and what it was made of by keys."""
        plain = json.dumps(row.to_plain(), ensure_ascii=False)
        contents = [
            (key, json.dumps(content, ensure_ascii=False)) for key, content in examined.items()
        ]
        try:
            with self._database:
                self._database.execute(
                    "INSERT OR REPLACE INTO grades VALUES (?, ?, ?, ?)",
                    (row.name, row.points, row.grading_status, plain),
                )
                self._database.executemany(
                    "INSERT OR REPLACE INTO examined VALUES (?, ?)", contents
                )
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def rows(self) -> dict[str, Row]:
        """All rows, by the names of their submissions."""
        try:
            found = self._database.execute("SELECT name, row FROM grades").fetchall()
            return {name: Row.from_plain(json.loads(plain)) for name, plain in found}
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise self._unusable(error) from error

    def examined(self, keys: Iterable[str]) -> dict[str, Any]:
        """What is known of these keys."""
        known: dict[str, Any] = {}
        try:
            for key in keys:
                found = self._database.execute(
                    "SELECT content FROM examined WHERE key = ?", (key,)
                ).fetchone()
                if found:
                    known[key] = json.loads(found[0])
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise self._unusable(error) from error
        return known

    def keep_only(self, names: set[str]) -> None:
        """Forget the rows of submissions that are no longer among the graded ones."""
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
