"""An assignment: its configuration and its files."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from autograder.course.config import Table, limits, question_name, read_toml
from autograder.errors import CourseError, UsageError
from autograder.sandbox.limits import Limits
from autograder.text import LANGUAGES, Text

CONFIG = "suite.toml"
NAMES = "tests/assignments.txt"  # of a course of which only one assignment is here


@dataclass(frozen=True)
class RubricLine:
    """What a person looks for in an answer, and its points."""

    points: float
    text: Text


@dataclass(frozen=True)
class QuestionTitle:
    """A question.

    Attributes:
        name: in the master notebook and the suite.
        title: for people.
        rubric: of a question that a person grades; empty if the suite's checks do.
    """

    name: str
    title: Text
    rubric: tuple[RubricLine, ...] = ()

    @property
    def is_manual(self) -> bool:
        return bool(self.rubric)


@dataclass(frozen=True)
class Assignment:
    """One assignment of a course.

    Attributes:
        name: in commands and the names of folders.
        course: the top folder of the course.
        title: for people.
        questions: in the order of the notebook.
        limits: what a submission may use.
        preload: modules to import before submissions are forked.
        files: below solutions/, given to students together with the notebook.
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

    def student_notebook(self, language: str) -> Path:
        return self.student_folder(language) / f"{self.name}.ipynb"

    def suite_digest(self) -> str:
        """SHA-256 of everything that affects a grade: the suite's files and the support files."""
        digest = hashlib.sha256()
        for file in (*self.suite_files(), *self.files):
            digest.update(file.relative_to(self.course).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(file.read_bytes()).digest())
        return digest.hexdigest()

    def suite_files(self) -> list[Path]:
        found: list[Path] = []
        for folder, inner, names in os.walk(self.suite_folder):
            inner[:] = [name for name in inner if Path(folder, name) != self.variants_folder]
            found += [Path(folder, name) for name in names if not name.endswith(".pyc")]
        return sorted(file for file in found if file.is_file() and file != self.mistakes_file)


@dataclass(frozen=True)
class Course:
    """A folder with `tests/<assignment>/suite.toml` in it."""

    root: Path

    @classmethod
    def find(cls, start: Path) -> Course:
        """The course that `start` is in.

        Raises:
            UsageError: neither `start` nor a folder above it is a course.
        """
        for folder in (start.resolve(), *start.resolve().parents):
            if any(folder.glob(f"tests/*/{CONFIG}")):
                return cls(folder)
        raise UsageError(
            f"{start} is not inside a course: no tests/<assignment>/{CONFIG} here or above. "
            "Change into the folder of the course, or give it with --course."
        )

    def names(self) -> list[str]:
        return sorted(path.parent.name for path in self.root.glob(f"tests/*/{CONFIG}"))

    def all_names(self) -> list[str]:
        """The names of the course's assignments, of those too that are not here."""
        elsewhere = self.root / NAMES
        if elsewhere.exists():
            return elsewhere.read_text("utf-8").splitlines()
        return self.names()

    def assignment(self, name: str) -> Assignment:
        """Read the configuration of one assignment.

        Raises:
            UsageError: there is no such assignment.
            CourseError: its configuration has an error.
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
    config = read_toml(path)
    config.only("title", "question", "submission", "limits")
    submission = config.table("submission")
    submission.only("preload", "files")
    master = root / "solutions" / name
    return Assignment(
        name=name,
        course=root,
        title=_title(config),
        questions=_questions(config),
        limits=limits(config.table("limits")),
        preload=submission.texts("preload", ["numpy"]),
        files=tuple(_support_file(master, file, path) for file in submission.texts("files", [])),
    )


def _title(config: Table) -> Text:
    config.get("title", dict)
    title = config.table("title")
    title.only(*LANGUAGES)
    return title.text()


def _questions(config: Table) -> tuple[QuestionTitle, ...]:
    questions: list[QuestionTitle] = []
    for table in config.tables("question"):
        table.only("name", "rubric", *LANGUAGES)
        name = question_name(table, [question.name for question in questions])
        rubric = tuple(_rubric_line(line) for line in table.tables("rubric"))
        questions.append(QuestionTitle(name, table.text(), rubric))
    if not questions:
        raise config.error("there are no questions.", "Add a table [[question]].")
    return tuple(questions)


def _rubric_line(table: Table) -> RubricLine:
    table.only("points", *LANGUAGES)
    return RubricLine(float(table.number("points")), table.text())


def _support_file(master: Path, name: str, config: Path) -> Path:
    """A file for students, whose name is relative to the master's folder.

    Raises:
        CourseError: it does not exist, or is not below solutions/.
    """
    file = (master / name).resolve()
    if not file.is_file() or master.parent.resolve() not in file.parents:
        raise CourseError(
            config,
            f"[submission]: {file} is not a file below solutions/.",
            "Fix `files`: its names are relative to the folder of the master.",
        )
    return file
