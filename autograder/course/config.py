"""`suite.toml`: read strictly, so that a slip is named where it stands and not met later."""

from __future__ import annotations

import dataclasses
import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from autograder.errors import CourseError
from autograder.sandbox.limits import Limits
from autograder.text import LANGUAGES, Text

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

T = TypeVar("T")

_KINDS: dict[type, str] = {
    str: 'a text, as in "..."',
    float: "a number",
    list: "a list, as in [...]",
    dict: "a table",
}


@dataclass(frozen=True)
class Table:
    """A table of a configuration file, which knows where it stands."""

    file: Path
    place: str
    values: dict[str, Any]

    def error(self, problem: str, remedy: str) -> CourseError:
        return CourseError(self.file, f"{self.place}: {problem}" if self.place else problem, remedy)

    def only(self, *known: str) -> None:
        """Refuse keys that nobody reads: they are slips of the pen."""
        for key in self.values:
            if key not in known:
                raise self.error(f"unknown {key!r}.", f"Known are: {', '.join(sorted(known))}.")

    def get(self, key: str, kind: type[T], default: T | None = None) -> T:
        """The value of `key`, which must be of `kind`; without a default it must be there."""
        if key not in self.values:
            if default is not None:
                return default
            raise self.error(f"{key!r} is missing.", "docs/suite.md shows a complete file.")
        value = self.values[key]
        if type(value) is not kind:
            raise self.error(f"{key} = {value!r} is of the wrong kind.", f"Write {_KINDS[kind]}.")
        return value

    def number(self, key: str) -> int | float:
        """A positive number; a truth value is none."""
        kind = int if type(self.values.get(key)) is int else float
        value = self.get(key, kind)
        if not 0 < value < math.inf:
            raise self.error(f"{key} = {value!r} is not positive.", f"Write {key} = 1, say.")
        return value

    def text(self) -> Text:
        """`en` and `ja` of this table."""
        return Text(**{language: self.get(language, str) for language in LANGUAGES})

    def table(self, key: str) -> Table:
        return Table(self.file, f"[{key}]", self.get(key, dict, {}))

    def tables(self, key: str) -> list[Table]:
        """The tables `[[key]]`, by their number."""
        prefix = f"{self.place}, " if self.place else ""
        found = [
            Table(self.file, f"{prefix}[[{key}]] {number}", values)
            for number, values in enumerate(self.get(key, list, []), start=1)
        ]
        for table in found:
            if not isinstance(table.values, dict):
                raise self.error(f"{key} is of the wrong kind.", f"Write a table [[{key}]].")
        return found

    def texts(self, key: str, default: list[str]) -> tuple[str, ...]:
        """A list of texts."""
        values = self.get(key, list, default)
        if not all(type(value) is str for value in values):
            raise self.error(f"{key} = {values!r} is of the wrong kind.", 'Write ["...", "..."].')
        return tuple(values)


def read_toml(path: Path) -> Table:
    """The whole file as a table.

    Raises:
        CourseError: it is not TOML.
    """
    try:
        return Table(path, "", tomllib.loads(path.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise CourseError(path, f"not TOML: {error}.", "Mend the line that it names.") from error
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error


def not_utf8(path: Path, error: UnicodeDecodeError) -> CourseError:
    """What to say of a text file in another encoding."""
    line = error.object.count(b"\n", 0, error.start) + 1
    return CourseError(f"{path}:{line}", "not UTF-8.", "Save the file in that encoding.")


def question_name(question: Table, earlier: list[str]) -> str:
    """The name of a question: new, and fit for a file and for a column of a table.

    Raises:
        CourseError: it is neither.
    """
    name = question.get("name", str)
    if not re.fullmatch(r"[A-Za-z]\w*", name, re.ASCII):
        raise question.error(
            f"name = {name!r} cannot name a question.", 'Use letters and digits, as in "q1".'
        )
    if name in earlier:
        raise question.error(f"there is a question {name!r} before.", "Give it another name.")
    return name


def limits(table: Table) -> Limits:
    """What a submission may use: the defaults, but for what the table says."""
    fields = {field.name: field for field in dataclasses.fields(Limits)}
    for key in table.values:
        if key not in fields:
            raise table.error(f"unknown limit {key!r}.", f"Known are: {', '.join(sorted(fields))}.")
    values: dict[str, Any] = {
        key: table.number(key) if field.type == "float" else int(table.number(key))
        for key, field in fields.items()
        if key in table.values
    }
    return dataclasses.replace(Limits(), **values)
