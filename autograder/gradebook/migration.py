"""Gradebooks of older versions are taken over, so that nothing has to be graded again.

Release 0.1 kept the tables `grades` (a row for each submission), `examined` (check results by
digests of all that they depend on) and `beside` (people, manual answers and points), as JSON.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from autograder.errors import GraderFailure
from autograder.gradebook.database import SCHEMA, Database
from autograder.gradebook.gradebook import (
    FILE,
    Asked,
    Gradebook,
    ManualPoints,
    refuse_another,
)
from autograder.gradebook.grading_run import dependencies, keys_of
from autograder.gradebook.structuring import structured
from autograder.grading.accidents import had_accident
from autograder.grading.check_result import CheckResult
from autograder.grading.environment import environment_digest, is_of_release
from autograder.grading.grade import Grade, Provenance
from autograder.grading.grading import grade_of
from autograder.grading.manual_answers import ManualAnswer, Place
from autograder.grading.submission_result import SubmissionResult
from autograder.people.lateness import LatePolicy
from autograder.people.roster import Person
from autograder.recognition import Hint
from autograder.submissions.attempt import Attempt, Author
from autograder.suite import Suite
from autograder.text import Text

_LONGEST_OLD = 200  # bytes of a file's name


def is_old(folder: Path) -> bool:
    """Whether an older version wrote the gradebook in a folder."""
    if not (folder / FILE).is_file():
        return False
    with closing(Database(folder / FILE)) as database:
        return database.schema < SCHEMA


def old_assignment(folder: Path) -> str:
    """The assignment whose grades an older version wrote; "" if it wrote none."""
    with closing(Database(folder / FILE)) as database:
        rows = database.read("SELECT row FROM grades LIMIT 1")
        return str(json.loads(rows[0][0])["provenance"]["assignment"]) if rows else ""


def take_over(folder: Path, suite: Suite, policy: LatePolicy, *, partly: bool = False) -> None:
    """Replace a gradebook of an older version with one of this version.

    Args:
        partly: whether grades from another suite may be left out, to be graded again.

    Raises:
        UsageError: the grades are those of another assignment.
        GraderFailure: a grade is not from the suite as it is now. Nothing is changed then.
    """
    path = folder / FILE
    refuse_another(folder, {old_assignment(folder)} - {""}, suite.assignment.name)
    old = _Old.of(path)
    taken = {name: _taken(name, row, old, suite) for name, row in sorted(old.rows.items())}
    strange = [name for name, found in taken.items() if found is None]
    if strange and not partly:
        raise GraderFailure(
            f"{path} was written by an older version, with another suite: "
            f"{', '.join(strange[:5])}. Run `autograder grade` with the same --out first."
        )
    part = path.with_name(f"{FILE}.part")
    part.unlink(missing_ok=True)
    with Gradebook(folder, part.name) as gradebook:
        gradebook.begin(suite.outline, policy, old.roster())
        for grade, asked in filter(None, taken.values()):
            gradebook.put(grade, asked, old.attempt(grade.name))
        gradebook.put_manual_points(dict(old.manual_points()))
        files = {name: _old_file_name(name) for name in old.rows}
        gradebook.put_rendered(dict.fromkeys(old.rows, ""), files)
    part.replace(path)


def _old_file_name(name: str) -> str:
    """What release 0.1 called the pages of a submission: they are removed if it differs now."""
    flat = re.sub(r"[/\\\x00-\x1f]", "__", name).lstrip(".")
    if flat == name and len(name.encode()) <= _LONGEST_OLD:
        return name
    start = flat.encode()[:_LONGEST_OLD].decode("utf-8", "ignore")
    return f"{start}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


@dataclass(frozen=True)
class _Old:
    """Everything in an old gradebook."""

    rows: Mapping[str, Any]
    examined: Mapping[str, Any]
    beside: Mapping[str, Mapping[str, Any]]

    @classmethod
    def of(cls, path: Path) -> _Old:
        database = Database(path)
        beside: dict[str, dict[str, Any]] = {}
        try:
            if database.read("SELECT 1 FROM sqlite_master WHERE name = 'beside'"):
                for kind, name, content in database.read("SELECT * FROM beside"):
                    beside.setdefault(kind, {})[name] = json.loads(content)
            return cls(
                {n: json.loads(row) for n, row in database.read("SELECT name, row FROM grades")},
                {k: json.loads(c) for k, c in database.read("SELECT key, content FROM examined")},
                beside,
            )
        finally:
            database.close()

    def roster(self) -> tuple[Person, ...] | None:
        people = self.beside.get("roster")
        if not people:
            return None
        return tuple(Person(**people[number]) for number in sorted(people, key=int))

    def attempt(self, name: str) -> Attempt:
        plain = self.beside.get("hand-ins", {}).get(name)
        if plain is None:
            return Attempt()
        return Attempt(
            platform=plain["platform"],
            authors=tuple(Author(**author) for author in plain["authors"]),
            group=plain["group"],
            late=plain["late"],
            submitted_at=plain["at"],
            number=plain["attempt"],
            order=tuple(plain["order"]),
        )

    def manual_answers(self, name: str) -> dict[str, ManualAnswer]:
        return {
            question: ManualAnswer(
                plain["text"], Place[plain["place"]], tuple(plain["notes"]), plain["pictures"]
            )
            for question, plain in self.beside.get("answers", {}).get(name, {}).items()
        }

    def manual_points(self) -> Iterator[tuple[tuple[str, str], ManualPoints]]:
        for name, questions in self.beside.get("written", {}).items():
            for question, plain in questions.items():
                earlier = tuple(_points(one) for one in plain["earlier"] or ())
                yield (name, question), replace(_points(plain), earlier=earlier)


def _points(plain: Mapping[str, Any]) -> ManualPoints:
    return ManualPoints(plain["key"], tuple(plain["points"]), plain["comment"])


def _taken(name: str, row: Any, old: _Old, suite: Suite) -> tuple[Grade, Asked] | None:
    """A grade as it would be written now; None if the suite has changed since."""
    recorded = Provenance(**row["provenance"])
    result = _unreadable(name, row) if not row["was_read"] else _result(name, recorded, old, suite)
    if result is None:
        return None
    due = recorded
    if is_of_release(recorded.environment):
        due = replace(recorded, environment=environment_digest())
    result = replace(
        result,
        structure=tuple(row.get("structure", ())),
        student_id=row.get("student_id", ""),
        manual_answers=old.manual_answers(name),
    )
    grade = replace(grade_of(result, suite), provenance=due, hints=_hints(row, suite))
    keys = (
        {}
        if result.unreadable or had_accident(result)
        else keys_of(due, _suffix(name), dependencies(suite))
    )
    keys.pop("read", None)  # the cells were not kept: they are read when the file is at hand
    hints_from = suite.mistakes.digest if suite.mistakes else ""
    reusable = not result.unreadable and not had_accident(result)
    return grade, Asked(due, keys if reusable else {}, hints_from, result.seconds)


def _hints(row: Any, suite: Suite) -> dict[str, tuple[Hint, ...]]:
    """The hints that were given. They are kept, because answers were sketched differently then."""
    texts = {known.name: known.hint for known in suite.mistakes.mistakes} if suite.mistakes else {}
    return {
        failure["key"]: hints
        for failure in row["failures"]
        if (hints := tuple(Hint(n, texts[n]) for n in failure["mistakes"] if n in texts))
    }


def _unreadable(name: str, row: Any) -> SubmissionResult:
    return SubmissionResult(
        name,
        "",
        row["provenance"]["seed"],
        unreadable=row["grading_status"],
        remarks=(structured(row["reason"], Text),),
        notes=tuple(row["notes"]),
        seconds=row["seconds"],
    )


def _result(name: str, due: Provenance, old: _Old, suite: Suite) -> SubmissionResult | None:
    if due.suite != suite.digest:
        return None
    keys = keys_of(due, _suffix(name), dependencies(suite))
    cells = old.examined.get(keys["cells"])
    results: dict[str, CheckResult] = {}
    for question in suite.questions:
        for key, plain in old.examined.get(keys[question.name], {}).items():
            results[key] = structured(plain, CheckResult)
    if cells is None or len(results) < len(suite.checks):
        return None
    return replace(structured({**cells, "name": name}, SubmissionResult), check_results=results)


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix
