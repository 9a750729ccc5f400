"""An assignment: its configuration, and the places of its parts."""

from __future__ import annotations

import dataclasses
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.checks.text import Text
from autograder.errors import CourseError, UsageError
from autograder.sandbox.limits import Limits

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CONFIG = "suite.toml"


@dataclass(frozen=True)
class RubricLine:
    """What a person looks for in a written answer, and what it is worth."""

    points: float
    text: Text


@dataclass(frozen=True)
class QuestionTitle:
    """A question as the master notebook and the suite call it, and as people read it.

    Attributes:
        rubric: of a question that a person grades; empty where the suite's checks do.
    """

    name: str
    title: Text
    rubric: tuple[RubricLine, ...] = ()

    @property
    def is_written(self) -> bool:
        return bool(self.rubric)


@dataclass(frozen=True)
class Assignment:
    """One assignment of a course.

    Attributes:
        name: as commands and folders call it.
        course: the course's top folder.
        title: as people read it.
        questions: in the order of the notebook.
        limits: what a submission may use.
        preload: modules to import before submissions are forked.
        files: files below solutions/ that students get beside the notebook.
    """

    name: str
    course: Path
    title: Text
    questions: tuple[QuestionTitle, ...]
    limits: Limits
    preload: tuple[str, ...]
    files: tuple[Path, ...]

    @property
    def suite_folder(self) -> Path:
        return self.course / "tests" / self.name

    @property
    def variants_folder(self) -> Path:
        return self.suite_folder / "variants"

    @property
    def mistakes_file(self) -> Path:
        return self.suite_folder / "mistakes.json"

    @property
    def master(self) -> Path:
        return self.course / "solutions" / self.name / f"{self.name}.py"

    def student_folder(self, language: str) -> Path:
        return self.course / "assignments" / language / self.name

    def suite_digest(self) -> str:
        """SHA-256 over all that decides a grade: the suite's files and those beside a notebook."""
        digest = hashlib.sha256()
        for file in (*self.suite_files(), *self.files):
            digest.update(file.relative_to(self.course).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(file.read_bytes()).digest())
        return digest.hexdigest()

    def suite_files(self) -> list[Path]:
        return [
            file
            for file in sorted(self.suite_folder.rglob("*"))
            if file.is_file()
            and file.suffix != ".pyc"
            and file != self.mistakes_file
            and self.variants_folder not in file.parents
        ]


@dataclass(frozen=True)
class Course:
    """A folder with `tests/<assignment>/suite.toml` in it."""

    root: Path

    @classmethod
    def find(cls, start: Path) -> Course:
        """The course that `start` lies in.

        Raises:
            UsageError: neither `start` nor a folder above it is a course.
        """
        for folder in (start.resolve(), *start.resolve().parents):
            if any(folder.glob(f"tests/*/{CONFIG}")):
                return cls(folder)
        raise UsageError(
            f"{start} is not inside a course: no tests/<assignment>/{CONFIG} here or above. "
            "Change into the course's folder, or name it with --course."
        )

    def names(self) -> list[str]:
        return sorted(path.parent.name for path in self.root.glob(f"tests/*/{CONFIG}"))

    def assignment(self, name: str) -> Assignment:
        """Read the configuration of one assignment.

        Raises:
            UsageError: there is no such assignment.
            CourseError: its configuration is not right.
        """
        path = self.root / "tests" / name / CONFIG
        if name not in self.names():
            known = ", ".join(self.names()) or "none"
            raise UsageError(f"There is no assignment {name!r}; this course has: {known}.")
        return _read(path, name, self.root)

    def assignments(self, names: tuple[str, ...] = ()) -> list[Assignment]:
        return [self.assignment(name) for name in names or tuple(self.names())]


def _read(path: Path, name: str, root: Path) -> Assignment:
    root = root.resolve()
    try:
        config = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CourseError(path, f"not TOML: {error}.", "Mend the line that it names.") from error
    try:
        questions = tuple(
            QuestionTitle(
                question["name"],
                _text(question),
                tuple(
                    RubricLine(float(line["points"]), _text(line))
                    for line in question.get("rubric", [])
                ),
            )
            for question in config["question"]
        )
        submission = config.get("submission", {})
        master = root / "solutions" / name
        return Assignment(
            name=name,
            course=root,
            title=_text(config["title"]),
            questions=questions,
            limits=_limits(path, config.get("limits", {})),
            preload=tuple(submission.get("preload", ["numpy"])),
            files=tuple(_support_file(master, file) for file in submission.get("files", [])),
        )
    except KeyError as error:
        raise CourseError(
            path, f"{error} is missing.", "docs/authors.md shows a complete file."
        ) from error
    except (TypeError, AttributeError) as error:
        raise CourseError(
            path,
            f"a value is of the wrong kind: {error}.",
            "docs/authors.md shows a complete file.",
        ) from error


def _support_file(master: Path, name: str) -> Path:
    """A file that students get, named from the master's folder.

    Raises:
        CourseError: it is not there, or not below solutions/.
    """
    file = (master / name).resolve()
    if not file.is_file() or master.parent.resolve() not in file.parents:
        raise CourseError(
            file, "is not a file below solutions/.", "Mend [submission] files in suite.toml."
        )
    return file


def _text(table: dict[str, Any]) -> Text:
    return Text(en=table["en"], ja=table["ja"])


def _limits(path: Path, table: dict[str, Any]) -> Limits:
    known = {field.name for field in dataclasses.fields(Limits)}
    unknown = sorted(set(table) - known)
    if unknown:
        raise CourseError(
            path, f"unknown limit {unknown[0]!r}.", f"Known are: {', '.join(sorted(known))}."
        )
    return dataclasses.replace(Limits(), **table)
