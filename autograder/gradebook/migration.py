"""Gradebooks of older versions: taken over, so that nothing has to be graded again.

Release 0.1 kept the tables `grades` (a row for each submission), `examined` (check results by
digests of all that they depend on) and `beside` (people, manual answers and points), as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from autograder.errors import GraderFailure
from autograder.files.file_names import file_names
from autograder.gradebook.gradebook import Asked, Gradebook, ManualPoints
from autograder.gradebook.grading_run import keys_of
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
from autograder.submissions.attempt import Attempt, Author
from autograder.suite import Suite
from autograder.text import Text

_OLD = ("grades", "examined", "beside")


def old_assignment(gradebook: Gradebook) -> str:
    """The assignment that an old gradebook has the grades of; "" where it has none."""
    for (row,) in gradebook.old_rows("SELECT row FROM grades LIMIT 1"):
        return str(json.loads(row)["provenance"]["assignment"])
    return ""


def take_over(gradebook: Gradebook, suite: Suite, policy: LatePolicy) -> None:
    """Write what an older version knew in the present tables.

    Raises:
        GraderFailure: a grade is not from the suite as it is now; nothing is changed then.
    """
    old = _Old.of(gradebook)
    taken = [_taken(name, row, old, suite) for name, row in sorted(old.rows.items())]
    missing = [name for name, found in zip(sorted(old.rows), taken, strict=True) if found is None]
    if missing:
        raise GraderFailure(
            f"{gradebook.path} was written by an older version, with another suite: "
            f"{', '.join(missing[:5])}. Grade into another folder with --out."
        )

    def fill() -> None:
        gradebook.begin(suite.outline, policy, old.roster())
        for found in filter(None, taken):
            grade, asked = found
            gradebook.put(grade, asked, old.attempt(grade.name))
        gradebook.put_manual_points(dict(old.manual_points()))
        files = file_names(old.rows)
        gradebook.put_rendered(dict.fromkeys(old.rows, ""), files)

    gradebook.replace_old(_OLD, fill)


@dataclass(frozen=True)
class _Old:
    """All that is in an old gradebook."""

    rows: Mapping[str, Any]
    examined: Mapping[str, Any]
    beside: Mapping[str, Mapping[str, Any]]

    @classmethod
    def of(cls, gradebook: Gradebook) -> _Old:
        beside: dict[str, dict[str, Any]] = {}
        if gradebook.old_rows("SELECT 1 FROM sqlite_master WHERE name = 'beside'"):
            for kind, name, content in gradebook.old_rows("SELECT * FROM beside"):
                beside.setdefault(kind, {})[name] = json.loads(content)
        return cls(
            {n: json.loads(row) for n, row in gradebook.old_rows("SELECT name, row FROM grades")},
            {k: json.loads(c) for k, c in gradebook.old_rows("SELECT key, content FROM examined")},
            beside,
        )

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
    """A grade as it would be written now; None where the suite is another one by now."""
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
    grade = replace(grade_of(result, suite), provenance=due)
    keys = {} if result.unreadable or had_accident(result) else keys_of(due, _suffix(name), suite)
    keys.pop("read", None)  # the cells were not kept: they are read when the file is at hand
    return grade, Asked(due, keys, row.get("hints", ""), result.seconds)


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
    keys = keys_of(due, _suffix(name), suite)
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
