"""A gradebook of release 0.1 is taken over: nothing is graded again, and nothing is lost."""

from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from autograder.files.locking import sole_writer
from autograder.gradebook.gradebook import Asked, Gradebook, ManualPoints
from autograder.grading import environment
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.explain import main_reason
from autograder.grading.grade import Grade, Provenance
from autograder.grading.submission_result import SubmissionResult
from autograder.people.roster import Person
from autograder.submissions.attempt import Attempt
from autograder.suite import Suite
from autograder.suite.digest import shared_digest

from .conftest import RIGHT, TinyCourse
from .test_regrading import edit, executed
from .test_written_questions import attempt, fill_in, with_written

OK, FAILED = 0, 3

__all__ = ["executed"]  # the fixture

# --- A gradebook as release 0.1 wrote it ----------------------------------------------------------

OLD_TABLES = """
CREATE TABLE grades (
    name TEXT PRIMARY KEY, points REAL NOT NULL, status TEXT NOT NULL, row TEXT NOT NULL
);
CREATE TABLE examined (key TEXT PRIMARY KEY, content TEXT NOT NULL);
CREATE TABLE beside (
    kind TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (kind, name)
);
"""
_PASSED = vars(CheckResult(Status.PASSED))
_EXAMINED = (
    *("name", "digest", "seed", "unreadable", "notes", "stopped", "other", "language"),
    *("seconds", "cpu_seconds", "memory"),
)


def make_old(out: Path, suite: Suite) -> None:
    """Make the gradebook in a folder one of release 0.1."""
    engine = {"engine": environment._SAME_GRADES[0]}
    digest = environment._digest({**environment.environment(), **engine})
    grades: dict[str, Any] = {}
    examined: dict[str, Any] = {}
    beside: dict[str, dict[str, Any]] = {}
    with Gradebook.existing(out) as gradebook:
        answers = gradebook.manual_answers()
        attempts = gradebook.attempts()
        for grade in gradebook.grades():
            due = replace(grade.provenance, environment=digest)
            grades[grade.name] = old_row(replace(grade, provenance=due), gradebook.asked())
            if grade.was_read:
                examined |= old_examined(grade.result, due, suite)
        beside["hand-ins"] = {name: old_hand_in(one) for name, one in attempts.items()}
        beside["roster"] = {str(n): asdict(one) for n, one in enumerate(gradebook.roster)}
        beside["answers"] = {
            name: {q: {**asdict(one), "place": one.place.name} for q, one in given.items()}
            for name, given in answers.items()
        }
        beside["written"] = {
            name: {question: old_points(one) for question, one in given.items()}
            for name, given in gradebook.manual_points().items()
        }
    (out / "gradebook.sqlite").unlink()
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as database, database:
        database.executescript(OLD_TABLES)
        for name, row in grades.items():
            points = sum(row["marks"].values())
            values = (name, points, row["grading_status"], as_json(row))
            database.execute("INSERT INTO grades VALUES (?, ?, ?, ?)", values)
        for key, content in examined.items():
            database.execute("INSERT INTO examined VALUES (?, ?)", (key, as_json(content)))
        for kind, contents in beside.items():
            for name, content in contents.items():
                values3 = (kind, name, as_json(content))
                database.execute("INSERT INTO beside VALUES (?, ?, ?)", values3)


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def old_row(grade: Grade, asked: Mapping[str, Asked]) -> dict[str, Any]:
    result = grade.result
    return {
        "name": grade.name,
        "marks": {question.name: grade.earned(question.name) for question in grade.questions},
        "possible": grade.possible,
        "grading_status": grade.grading_status,
        "reason": asdict(main_reason(grade)),
        "notes": grade.notes,
        "failures": [
            {"key": check.key, "title": check.title.en, "mistakes": grade.mistakes(check)}
            for check in grade.failed()
        ],
        "was_read": grade.was_read,
        "broken_checks": [check.key for check in grade.ending(Status.ERROR)],
        "provenance": asdict(grade.provenance),
        "seconds": result.seconds,
        "cpu_seconds": result.cpu_seconds,
        "memory": result.memory,
        "accidents": {},
        "measured": {},
        "structure": result.structure,
        "student_id": result.student_id,
        "hints": asked[grade.name].hints_from,
        "other": result.other,
    }


def old_examined(result: SubmissionResult, due: Provenance, suite: Suite) -> dict[str, Any]:
    """What was seen, by digests of all that it depends on."""

    def key(*parts: str) -> str:
        kind = Path(result.name).suffix.lower()
        common = (due.submission, kind, due.environment, due.isolation, str(due.seed))
        return hashlib.sha256("\0".join((*common, *parts)).encode()).hexdigest()

    cells = {name: getattr(result, name) for name in _EXAMINED}
    cells["remarks"] = [asdict(remark) for remark in result.remarks]
    examined: dict[str, Any] = {key("cells", shared_digest(suite.assignment)): cells}
    for question in suite.questions:
        checks = suite.checks_of(question)
        examined[key(question.name, *(check.digest for check in checks))] = {
            check.key: old_verdict(result.check_results[check.key]) for check in checks
        }
    return examined


def old_verdict(result: CheckResult) -> dict[str, Any]:
    plain = {name: value for name, value in vars(result).items() if value != _PASSED[name]}
    for name in ("reason", "cause", "detail", "places", "answer"):
        if name in plain:
            plain[name] = vars(plain[name])
    return {**plain, "status": result.status.value}


def old_hand_in(one: Attempt) -> dict[str, Any]:
    plain = asdict(one)
    return {**plain, "at": plain.pop("submitted_at"), "attempt": plain.pop("number")}


def old_points(points: ManualPoints, *, is_earlier: bool = False) -> dict[str, Any]:
    earlier = None if is_earlier else [old_points(one, is_earlier=True) for one in points.earlier]
    return {
        "key": points.answer,
        "points": points.points,
        "comment": points.comment,
        "earlier": earlier,
    }


# --- What is made of it ---------------------------------------------------------------------------

ANSWERS = {
    "ann.ipynb": (RIGHT, "Because twice six is twelve."),
    "bob.ipynb": (("1 / 0", "def twice(x):\n    return x"), "A longer reason than that of Ann."),
    "eve.ipynb": ((), "_Type your answer here, replacing this text._"),
}


@pytest.fixture
def out(course: TinyCourse, tmp_path: Path) -> Path:
    """A folder with a grading, with a roster and a person's points, as release 0.1 left it."""
    with_written(course)
    for name, (cells, answer) in ANSWERS.items():
        attempt(tmp_path / "in", name, answer, *(cells or ("x = 1",)))
    (tmp_path / "in" / "zoe.ipynb").write_text("{", "utf-8")
    (tmp_path / "roster.csv").write_text("id,name\nann,Ann A\nbob,Bob B\nmia,Mia M\n", "utf-8")
    out = tmp_path / "out"
    graded = grade(course, tmp_path, "--roster", tmp_path / "roster.csv")
    assert graded[0] == OK, graded
    course.command("manual", "collect", out)
    for ann in (("1.5", "2", "Very good."), ("1", "2", "On second thought.")):
        given = {"Ann A": ann, "Bob B": ("1", "0.5", ""), "eve.ipynb": ("0", "0", "")}
        sheet = fill_in(out / "written/q4.csv", given)
        assert course.command("manual", "take-in", out, sheet).exit_code == OK
    make_old(out, course.suite)
    return out


def grade(course: TinyCourse, folder: Path, *options: str | Path) -> tuple[int, str]:
    result = course.command(
        "grade", "tiny", folder / "in", "--out", folder / "out", "--jobs", "1", *options
    )
    return result.exit_code, result.output


def table(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_grading_the_same_files_executes_nothing_and_gives_the_same_table(
    course, out, executed, tmp_path
):
    before = (out / "final_grades.csv").read_bytes()
    executed()
    code, said = grade(course, tmp_path)
    assert code == OK, said
    assert "3 of 4 are graded already." in said or "4 of 4 are graded already." in said
    assert not {"ann.ipynb", "bob.ipynb", "eve.ipynb"} & set(executed())
    assert (out / "final_grades.csv").read_bytes() == before
    page = (out / "feedback/bob.ipynb.html").read_text("utf-8")
    assert "1 / 0" in re_text(page)  # its cells are shown again


def re_text(page: str) -> str:
    """A page without its tags."""
    return " ".join("".join(part.partition(">")[2] for part in f">{page}".split("<")).split())


def test_pages_are_rendered_from_it(course, out):
    before = (out / "final_grades.csv").read_bytes()
    result = course.command("pages", out)
    assert result.exit_code == OK, result.output
    assert (out / "final_grades.csv").read_bytes() == before
    page = (out / "feedback/ann.ipynb.html").read_text("utf-8")
    assert "On second thought." in page


def test_points_of_a_person_their_history_and_the_roster_survive(course, out):
    assert course.command("pages", out).exit_code == OK
    with Gradebook.existing(out) as gradebook:
        points = gradebook.manual_points()["ann.ipynb"]["q4"]
        assert (points.points, points.comment) == ((1.0, 2.0), "On second thought.")
        assert [one.points for one in points.earlier] == [(1.5, 2.0)]
        assert gradebook.roster == (
            Person(id="ann", name="Ann A", line=2),
            Person(id="bob", name="Bob B", line=3),
            Person(id="mia", name="Mia M", line=4),
        )
    assert "Mia M" in (out / "missing.csv").read_text("utf-8")


def test_diff_export_and_collect_work_on_it(course, out, tmp_path):
    result = course.command("diff", out, out)
    assert (result.exit_code, result.stdout.strip()) == (OK, "0 of 4 differ, 4 are the same.")
    make_old(out, course.suite)
    result = course.command("export", "nbgrader", out, "--out", tmp_path / "grades.csv")
    assert result.exit_code == OK, result.output
    scores = {row["student_id"]: row["score"] for row in table(tmp_path / "grades.csv")}
    assert scores["ann"] == "9"
    make_old(out, course.suite)
    result = course.command("manual", "collect", out, "--force")
    assert result.exit_code == OK, result.output
    comments = {row["student"]: row["comment"] for row in table(out / "written/q4.csv")}
    assert comments["Ann A"] == "On second thought."


def test_pages_of_another_suite_are_refused_and_the_gradebook_stays_as_it_was(course, out):
    edit(course.checks, "student.one_more(987654321), 987654322", "student.one_more(8), 9")
    before = (out / "gradebook.sqlite").read_bytes()
    result = course.command("pages", out)
    assert result.exit_code == FAILED
    assert "was written by an older version, with another suite: ann.ipynb" in result.stderr
    assert (out / "gradebook.sqlite").read_bytes() == before


def test_with_another_suite_it_is_graded_again_and_keeps_what_a_person_gave(course, out, tmp_path):
    edit(course.checks, "student.one_more(987654321), 987654322", "student.one_more(8), 9")
    with Gradebook(tmp_path) as empty:
        assert not empty.manual_points()
    code, said = grade(course, tmp_path)
    assert code == OK, said
    with Gradebook(out) as gradebook:
        assert {*gradebook.manual_points()} >= {"ann.ipynb"}
        assert gradebook.roster


def test_one_without_a_single_grade_is_graded_into(course, out, tmp_path):
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as database, database:
        database.execute("DELETE FROM grades")
    code, said = grade(course, tmp_path)
    assert code == OK, said


def test_two_who_read_it_at_once_do_not_both_take_it_over(course, out):
    with sole_writer(out):
        before = (out / "gradebook.sqlite").read_bytes()
        assert course.command("export", "nbgrader", out).exit_code == FAILED
        assert (out / "gradebook.sqlite").read_bytes() == before


def test_what_an_older_version_did_not_keep_is_no_error(course, out, tmp_path):
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as database, database:
        database.execute("DROP TABLE beside")
        for name, text in database.execute("SELECT name, row FROM grades").fetchall():
            row = json.loads(text)
            for key in ("accidents", "measured", "structure", "student_id", "hints", "other"):
                del row[key]
            database.execute("UPDATE grades SET row = ? WHERE name = ?", (as_json(row), name))
    code, said = grade(course, tmp_path)
    assert code == OK, said
    assert {row["file"] for row in table(out / "final_grades.csv")} >= {*ANSWERS, "zoe.ipynb"}
