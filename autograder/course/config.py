"""Configuration files: read strictly, so that a typo is reported where it is."""

from __future__ import annotations

import dataclasses
import datetime
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
N = TypeVar("N", int, float)

_KINDS: dict[type, str] = {
    str: 'a text, as in "..."',
    int: "a whole number",
    float: "a number",
    list: "a list, as in [...]",
    dict: "a table",
    datetime.datetime: "a date and time with its time zone, such as 2026-05-01T23:59:00+09:00",
}
_LONGEST = 10**6  # seconds
_LARGEST = 2**62  # what the kernel takes for a limit


@dataclass(frozen=True)
class Table:
    """A table of a configuration file.

    Attributes:
        file: that the table is in.
        place: of the table in the file; empty for the whole file.
        values: by their keys.
    """

    file: Path
    place: str
    values: dict[str, Any]

    def error(self, problem: str, remedy: str) -> CourseError:
        return CourseError(self.file, f"{self.place}: {problem}" if self.place else problem, remedy)

    def only(self, *known: str) -> None:
        """Refuse unknown keys: they are typos."""
        for key in self.values:
            if key not in known:
                raise self.error(f"unknown {key!r}.", f"Known are: {', '.join(sorted(known))}.")

    def get(self, key: str, kind: type[T], default: T | None = None) -> T:
        """The value of `key`, which must be of `kind` and, without a default, must be there."""
        if key not in self.values:
            if default is not None:
                return default
            raise self.error(f"{key!r} is missing.", "docs/suite.md shows a complete file.")
        value = self.values[key]
        if type(value) is not kind:
            raise self._wrong_kind(key, kind)
        return value

    def number(self, key: str, most: float = math.inf, *, or_zero: bool = False) -> float:
        """A positive number up to `most`, or zero where that is permitted."""
        kind = int if type(self.values.get(key)) is int else float
        return self._bounded(key, self.get(key, kind), most, or_zero)

    def whole_number(self, key: str, most: int) -> int:
        """A positive whole number up to `most`."""
        return self._bounded(key, self.get(key, int), most)

    def time(self, key: str) -> datetime.datetime:
        """A point in time."""
        value = self.get(key, datetime.datetime)
        if value.tzinfo is None:
            raise self._wrong_kind(key, datetime.datetime)
        return value

    def text(self) -> Text:
        """`en` and `ja` of this table."""
        return Text(**{language: self.get(language, str) for language in LANGUAGES})

    def table(self, key: str) -> Table:
        return Table(self.file, f"[{key}]", self.get(key, dict, {}))

    def tables(self, key: str) -> list[Table]:
        """The tables `[[key]]`, each with its number as its place."""
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

    def _wrong_kind(self, key: str, kind: type) -> CourseError:
        value = self.values[key]
        shown = str(value) if isinstance(value, datetime.date) else repr(value)
        return self.error(f"{key} = {shown} is of the wrong kind.", f"Write {_KINDS[kind]}.")

    def _bounded(self, key: str, value: N, most: float, or_zero: bool = False) -> N:
        if (0 < value <= most or (or_zero and value == 0)) and value < math.inf:
            return value
        wanted = "0 or a positive number" if or_zero else "a positive number"
        wanted += f" up to {most:,}" if most < math.inf else ""
        raise self.error(f"{key} = {value!r} is not {wanted}.", f"Write {key} = 1, for example.")


def read_toml(path: Path) -> Table:
    """The whole file as a table.

    Raises:
        CourseError: it cannot be opened, or is not TOML.
    """
    try:
        return Table(path, "", tomllib.loads(path.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise CourseError(path, f"not TOML: {error}.", "Fix the line that it names.") from error
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error
    except OSError as error:
        raise CourseError(path, f"cannot be opened: {error.strerror}.") from error


def not_utf8(path: Path, error: UnicodeDecodeError) -> CourseError:
    """The error to raise for a text file in another encoding."""
    line = error.object.count(b"\n", 0, error.start) + 1
    return CourseError(f"{path}:{line}", "not UTF-8.", "Save the file in that encoding.")


def question_name(question: Table, earlier: list[str]) -> str:
    """The name of a question: unique, and usable in the names of files and columns.

    Raises:
        CourseError: it is not.
    """
    name = question.get("name", str)
    if not re.fullmatch(r"[A-Za-z]\w*", name, re.ASCII):
        raise question.error(
            f"name = {name!r} cannot name a question.", 'Use letters and digits, as in "q1".'
        )
    if name in earlier:
        raise question.error(
            f"an earlier question has the name {name!r} too.", "Give it another name."
        )
    return name


def limits(table: Table) -> Limits:
    """What a submission may use: the defaults, except where the table says otherwise."""
    fields = {field.name: field for field in dataclasses.fields(Limits)}
    for key in table.values:
        if key not in fields:
            raise table.error(f"unknown limit {key!r}.", f"Known are: {', '.join(sorted(fields))}.")
    values: dict[str, Any] = {
        key: table.number(key, _LONGEST)
        if fields[key].type == "float"
        else table.whole_number(key, _LARGEST)
        for key in table.values
    }
    return dataclasses.replace(Limits(), **values)
