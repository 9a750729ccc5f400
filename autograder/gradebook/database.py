"""The SQLite file of a gradebook: its tables, and the error if it cannot be used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from autograder.errors import GraderFailure, UsageError

SCHEMA = 2  # kept in SQLite's user_version; release 0.1 kept 0

_TABLES = """
CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
);
CREATE TABLE submissions (
    name TEXT PRIMARY KEY,
    suite TEXT NOT NULL,
    points REAL NOT NULL,
    status TEXT NOT NULL,
    seconds REAL NOT NULL,
    provenance BLOB NOT NULL,
    asked BLOB NOT NULL,
    hints_from TEXT NOT NULL,
    attempt BLOB NOT NULL,
    result BLOB NOT NULL,
    hints BLOB NOT NULL,
    cells BLOB NOT NULL,
    answers BLOB NOT NULL
);
CREATE TABLE manual_points (
    name TEXT NOT NULL,
    question TEXT NOT NULL,
    points BLOB NOT NULL,
    PRIMARY KEY (name, question)
);
CREATE TABLE pages (
    name TEXT PRIMARY KEY,
    file TEXT NOT NULL,
    inputs TEXT NOT NULL
);
"""


class Database:
    """The file, which is created if there is none.

    Attributes:
        schema: its version.

    Raises:
        GraderFailure: it is not a gradebook, or cannot be written. Methods raise it as well.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self.usable():
            self._connection = sqlite3.connect(path)
        try:
            with self.usable():
                self.schema = self._opened()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._connection.close()

    def read(self, query: str, *values: Any) -> list[Any]:
        """All rows of a query."""
        with self.usable():
            return self._connection.execute(query, values).fetchall()

    def write(self, statement: str, rows: Sequence[Any] = ((),)) -> None:
        """Execute a statement for each row, all or none. Without rows, no byte changes."""
        if rows:
            with self.usable(), self._connection:
                self._connection.executemany(statement, rows)

    @contextmanager
    def usable(self) -> Iterator[None]:
        """Name the file in the error if its contents cannot be used."""
        try:
            yield
        except (GraderFailure, UsageError):
            raise
        # SQLite's errors, and those of zlib, JSON and cattrs on contents of another kind.
        except Exception as error:
            raise GraderFailure(
                f"{self.path} cannot be used as a gradebook: {error}. Move it away or choose "
                "another --out."
            ) from error

    def _opened(self) -> int:
        if not self._connection.execute("SELECT 1 FROM sqlite_master").fetchall():
            self._connection.executescript(
                f"BEGIN; {_TABLES} PRAGMA user_version = {SCHEMA}; COMMIT;"
            )
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA:
            raise GraderFailure(
                f"{self.path} was written by a newer autograder. Use that one, or another --out."
            )
        return int(version)
