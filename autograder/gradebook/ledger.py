"""What belongs to a grading beside the grades: who handed in, written answers, a person's marks."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from autograder.errors import GraderFailure, UsageError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS beside (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (kind, name)
)
"""


class Ledger:
    """Pages of `gradebook.sqlite`: of each kind, plain data by name.

    Raises:
        UsageError: there is no gradebook in the folder; GraderFailure: it cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "gradebook.sqlite"
        if not self._path.is_file():
            raise UsageError(
                f"There is no {self._path}: name a folder that `autograder grade --out` wrote."
            )

    def get(self, kind: str) -> dict[str, Any]:
        """All of a kind."""
        try:
            with closing(sqlite3.connect(self._path)) as database:
                database.execute(_SCHEMA)
                found = database.execute(
                    "SELECT name, content FROM beside WHERE kind = ?", (kind,)
                ).fetchall()
            return {name: json.loads(content) for name, content in found}
        except (sqlite3.Error, ValueError) as error:
            raise self._unusable(error) from error

    def put(self, kind: str, contents: dict[str, Any]) -> None:
        """Keep these in place of all of the kind."""
        rows = [
            (kind, name, json.dumps(content, ensure_ascii=False))
            for name, content in contents.items()
        ]
        try:
            with closing(sqlite3.connect(self._path)) as database, database:
                database.execute(_SCHEMA)
                database.execute("DELETE FROM beside WHERE kind = ?", (kind,))
                database.executemany("INSERT INTO beside VALUES (?, ?, ?)", rows)
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def _unusable(self, error: Exception) -> GraderFailure:
        return GraderFailure(f"{self._path} cannot be used as a gradebook: {error}.")
