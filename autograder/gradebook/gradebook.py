"""The gradebook: one SQLite file with everything about one grading.

Pages, tables and exports are functions of it, and an interrupted run continues from it. It has one
writer at a time (`files.locking`) and any number of readers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from autograder.errors import UsageError
from autograder.gradebook.database import Database
from autograder.gradebook.structuring import packed, unpacked
from autograder.grading.grade import Grade, Provenance
from autograder.grading.manual_answers import ManualAnswer
from autograder.grading.submission_result import SubmissionResult
from autograder.people.lateness import LatePolicy
from autograder.people.roster import Person
from autograder.recognition import Hint
from autograder.submissions import Cell
from autograder.submissions.attempt import Attempt
from autograder.suite.outline import Outline, total

T = TypeVar("T")

FILE = "gradebook.sqlite"


@dataclass(frozen=True)
class Asked:
    """What decides whether a submission has to be asked again.

    Attributes:
        provenance: of its grade.
        keys: of everything that its answers depend on (`grading_run.keys_of`); none if it ended in
            an accident, which is not reused.
        hints_from: digest of the catalogue that its hints are from.
        seconds: how long it took.
    """

    provenance: Provenance
    keys: Mapping[str, str]
    hints_from: str
    seconds: float = 0.0


@dataclass(frozen=True)
class ManualPoints:
    """The points that a person gave for an answer.

    Attributes:
        answer: key of the answer that they are for. They hold for no other.
        points: one number for each line of the rubric.
        comment: for the student.
        rubric: digest of the rubric; "" if an older version took them in.
        earlier: what was given before, oldest first.
    """

    answer: str
    points: tuple[float, ...]
    comment: str = ""
    rubric: str = ""
    earlier: tuple[ManualPoints, ...] = ()

    @property
    def total(self) -> float:
        return total(self.points)


class Gradebook:
    """The gradebook in a folder; use as a context manager, or close it.

    Raises:
        GraderFailure: the file is not a gradebook, or cannot be written. Methods raise it as well.
    """

    def __init__(self, folder: Path, file: str = FILE) -> None:
        """Open it, or create an empty one if there is none."""
        self.path = folder / file
        self._database = Database(self.path)

    @classmethod
    def existing(cls, folder: Path) -> Gradebook:
        """The gradebook of a grading.

        Raises:
            UsageError: there is none in the folder.
        """
        if not (folder / FILE).is_file():
            raise UsageError(
                f"There is no {folder / FILE}: name a folder that `autograder grade --out` wrote."
            )
        return cls(folder)

    def __enter__(self) -> Gradebook:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    # --- what belongs to the whole grading ---

    @property
    def outline(self) -> Outline:
        """The assignment, as it was when it was last graded.

        Raises:
            UsageError: nothing has been graded.
        """
        suite = self._fact("suite", str)
        found = self._fact(f"outline {suite}", Outline)
        if found is None:
            raise UsageError(f"{self.path} has no grades: `autograder grade` writes them.")
        return found

    @property
    def roster(self) -> tuple[Person, ...]:
        return self._fact("roster", tuple[Person, ...]) or ()

    @property
    def late_policy(self) -> LatePolicy:
        return self._fact("late policy", LatePolicy) or LatePolicy()

    @property
    def given_structure(self) -> tuple[int, ...]:
        """The structure of the code that students were given."""
        return self._fact("given structure", tuple[int, ...]) or ()

    def begin(
        self,
        outline: Outline,
        policy: LatePolicy,
        roster: tuple[Person, ...] | None,
        given_structure: Iterable[int] = (),
    ) -> None:
        """Store what a grading goes by. Without a roster, the earlier one stays.

        A suite that no grade comes from any more is forgotten.

        Raises:
            UsageError: the grades are those of another assignment. Nothing is changed then.
        """
        known = {asked.provenance.assignment for asked in self.asked().values()}
        refuse_another(self.path.parent, known, outline.assignment)
        self._database.write(
            "DELETE FROM facts WHERE name LIKE 'outline %'"
            " AND substr(name, 9) NOT IN (SELECT suite FROM submissions)"
        )
        facts: list[tuple[str, Any, Any]] = [
            ("suite", outline.digest, str),
            (f"outline {outline.digest}", outline, Outline),
            ("late policy", policy, LatePolicy),
            ("given structure", tuple(sorted(given_structure)), tuple[int, ...]),
        ]
        if roster is not None:
            facts.append(("roster", roster, tuple[Person, ...]))
        self._database.write(
            "INSERT OR REPLACE INTO facts VALUES (?, ?)",
            [(name, packed(value, kind)) for name, value, kind in facts],
        )

    # --- submissions ---

    def put(self, grade: Grade, asked: Asked, attempt: Attempt) -> None:
        """Store a grade, replacing an earlier one of that name."""
        bare = replace(grade.result, cells=(), manual_answers={})
        row = (
            grade.name,
            grade.provenance.suite,
            grade.points,
            grade.grading_status,
            asked.seconds,
            packed(grade.provenance, Provenance),
            packed(asked.keys, dict[str, str]),
            asked.hints_from,
            packed(attempt, Attempt),
            packed(bare, SubmissionResult),
            packed(grade.hints, dict[str, tuple[Hint, ...]]),
            packed(grade.result.cells, tuple[Cell, ...]),
            packed(grade.result.manual_answers, dict[str, ManualAnswer]),
        )
        marks = ", ".join("?" * len(row))
        self._database.write(f"INSERT OR REPLACE INTO submissions VALUES ({marks})", [row])

    def put_attempts(self, attempts: Mapping[str, Attempt]) -> None:
        """Store who submitted the submissions of these names, and when."""
        self._database.write(
            "UPDATE submissions SET attempt = ? WHERE name = ?",
            [(packed(attempt, Attempt), name) for name, attempt in attempts.items()],
        )

    def forget(self, names: Iterable[str]) -> None:
        """Remove submissions. Manual points stay: they hold again if the answer comes back."""
        self._database.write("DELETE FROM submissions WHERE name = ?", [(name,) for name in names])

    def asked(self) -> dict[str, Asked]:
        """For each submission, by name, what decides whether it has to be asked again."""
        rows = self._database.read(
            "SELECT name, provenance, asked, hints_from, seconds FROM submissions"
        )
        with self._database.usable():
            return {
                name: Asked(
                    unpacked(provenance, Provenance),
                    unpacked(keys, dict[str, str]),
                    hints_from,
                    seconds,
                )
                for name, provenance, keys, hints_from, seconds in rows
            }

    def attempts(self) -> dict[str, Attempt]:
        rows = self._database.read("SELECT name, attempt FROM submissions")
        with self._database.usable():
            return {name: unpacked(attempt, Attempt) for name, attempt in rows}

    def grades(self) -> Iterator[Grade]:
        """All grades, by name, without the cells of the submissions."""
        outlines = self._outlines()
        for suite, *parts in self._database.read(
            "SELECT suite, provenance, result, hints FROM submissions ORDER BY name"
        ):
            with self._database.usable():
                yield _grade(outlines[suite], *parts)

    def result(self, name: str) -> SubmissionResult:
        """The whole result of one submission."""
        ((result, cells, answers),) = self._database.read(
            "SELECT result, cells, answers FROM submissions WHERE name = ?", name
        )
        with self._database.usable():
            return replace(
                unpacked(result, SubmissionResult),
                cells=unpacked(cells, tuple[Cell, ...]),
                manual_answers=unpacked(answers, dict[str, ManualAnswer]),
            )

    def cells(self, name: str) -> tuple[Cell, ...]:
        """What a page shows of one submission."""
        ((cells,),) = self._database.read("SELECT cells FROM submissions WHERE name = ?", name)
        with self._database.usable():
            return unpacked(cells, tuple[Cell, ...])

    def manual_answers(self) -> dict[str, dict[str, ManualAnswer]]:
        """The answers to manual questions, by submission and question."""
        rows = self._database.read("SELECT name, answers FROM submissions")
        with self._database.usable():
            return {name: unpacked(answers, dict[str, ManualAnswer]) for name, answers in rows}

    # --- manual points ---

    def manual_points(self) -> dict[str, dict[str, ManualPoints]]:
        """By submission and question, even those for an answer that has changed since."""
        found: dict[str, dict[str, ManualPoints]] = {}
        for name, question, points in self._database.read(
            "SELECT name, question, points FROM manual_points ORDER BY name, question"
        ):
            with self._database.usable():
                found.setdefault(name, {})[question] = unpacked(points, ManualPoints)
        return found

    def put_manual_points(self, given: Mapping[tuple[str, str], ManualPoints]) -> None:
        """Store points, by submission and question."""
        self._database.write(
            "INSERT OR REPLACE INTO manual_points VALUES (?, ?, ?)",
            [(*key, packed(points, ManualPoints)) for key, points in given.items()],
        )

    def copy_manual_points(self, name: str, new: str) -> None:
        """Keep the points that hold for a submission under its new name, too."""
        given = self.manual_points().get(name)
        if not given:
            return
        answers = self.result(name).manual_answers
        self.put_manual_points(
            {
                (new, question): replace(points, answer=answers[question].key(new, question))
                for question, points in given.items()
                if question in answers and points.answer == answers[question].key(name, question)
            }
        )

    # --- what was rendered ---

    def rendered(self) -> dict[str, str]:
        """For each submission, the digest of what its pages were rendered from."""
        return dict(self._database.read("SELECT name, inputs FROM pages"))

    def page_files(self) -> dict[str, str]:
        """For each submission whose pages were rendered, what they are called."""
        return dict(self._database.read("SELECT name, file FROM pages"))

    def put_rendered(self, inputs: Mapping[str, str], files: Mapping[str, str]) -> None:
        """Store what pages were rendered from, and what they are called."""
        known = set(self._database.read("SELECT name, file, inputs FROM pages"))
        rows = [(name, files[name], digest) for name, digest in inputs.items()]
        new = [row for row in rows if row not in known]  # if nothing is new, no byte changes
        self._database.write("INSERT OR REPLACE INTO pages VALUES (?, ?, ?)", new)

    @property
    def report_from(self) -> str:
        """The digest of what report and tables were rendered from; "" before that."""
        return self._fact("report", str) or ""

    def put_report_from(self, inputs: str) -> None:
        if inputs != self.report_from:
            rows = [("report", packed(inputs, str))]
            self._database.write("INSERT OR REPLACE INTO facts VALUES (?, ?)", rows)

    def forget_pages(self, name: str) -> None:
        self._database.write("DELETE FROM pages WHERE name = ?", [(name,)])

    def inputs(self) -> Iterator[tuple[str, bytes]]:
        """For each submission, by name, all stored bytes that its pages are rendered from."""
        for name, *parts in self._database.read(
            "SELECT name, provenance, result, hints, cells FROM submissions ORDER BY name"
        ):
            yield name, b"\0".join(parts)

    def _outlines(self) -> dict[str, Outline]:
        """The assignment's outlines, by the digest of the suite that a grade is from."""
        found = self._database.read("SELECT name, content FROM facts WHERE name LIKE 'outline %'")
        with self._database.usable():
            return {
                name.removeprefix("outline "): unpacked(content, Outline) for name, content in found
            }

    def _fact(self, name: str, kind: type[T]) -> T | None:
        found = self._database.read("SELECT content FROM facts WHERE name = ?", name)
        with self._database.usable():
            return unpacked(found[0][0], kind) if found else None


def _grade(outline: Outline, provenance: bytes, result: bytes, hints: bytes) -> Grade:
    return Grade(
        outline,
        unpacked(result, SubmissionResult),
        unpacked(provenance, Provenance),
        unpacked(hints, dict[str, tuple[Hint, ...]]),
    )


def refuse_another(folder: Path, known: Collection[str], assignment: str) -> None:
    """Keep the grades of one assignment in a folder.

    Raises:
        UsageError: there are those of another one.
    """
    others = sorted({*known} - {assignment})
    if others:
        raise UsageError(
            f"{folder} has the grades of {', '.join(others)}. Choose another --out for the grades "
            f"of {assignment}."
        )
