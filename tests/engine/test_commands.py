"""Commands: what they print where, and how they end."""

from __future__ import annotations

import csv
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.gradebook.gradebook import Asked, Gradebook
from autograder.submissions.attempt import Attempt

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, TinyCourse, write_notebook

OK, DOES_NOT_HOLD, USAGE, FAILED = range(4)


@pytest.fixture
def graded(course: TinyCourse, tmp_path: Path) -> Path:
    """A folder with three submissions, one of them unreadable, and one below."""
    folder = tmp_path / "handed in"
    write_notebook(folder / "ann.ipynb", *RIGHT)
    write_notebook(folder / "sub" / "bob.ipynb", "def twice(x):\n    return x", ONE_MORE, BOX)
    (folder / "eve.ipynb").write_text("{", "utf-8")
    return folder


def table(out: Path) -> dict[str, str]:
    with open(out / "final_grades.csv", encoding="utf-8", newline="") as file:
        return {row["file"]: row["total_points_earned"] for row in csv.DictReader(file)}


@pytest.mark.parametrize(
    "command",
    [
        (),
        ("grade",),
        ("build",),
        ("audit",),
        ("diff",),
        ("learn",),
        ("doctor",),
        ("export",),
        ("manual",),
        ("pages",),
    ],
)
def test_every_command_explains_itself(course, command):
    result = course.command(*command, "--help")
    assert result.exit_code == OK
    assert "Usage:" in result.stdout


def test_grade_ends_well_whatever_the_scores_are(course, graded, tmp_path):
    result = course.command("grade", "tiny", graded, "--out", tmp_path / "out", "--jobs", "2")
    assert result.exit_code == OK
    assert table(tmp_path / "out") == {
        **{"points-per-question": "6", "ann.ipynb": "6", "bob.ipynb": "3", "eve.ipynb": "0"}
    }
    assert (tmp_path / "out" / "report.html").exists()


def test_progress_goes_to_stderr_and_the_table_to_stdout(course, graded, tmp_path):
    result = course.command("grade", "tiny", graded, "--out", tmp_path / "out")
    assert "graded: 3/3" in result.stderr
    assert "ann.ipynb" not in result.stderr
    assert "eve.ipynb: not a notebook" in result.stderr  # at once, not only in the table
    assert "graded:" not in result.stdout
    for name in ("ann.ipynb", "bob.ipynb", "eve.ipynb", "report.html"):
        assert name in result.stdout
    assert "\n3 submissions in" in result.stderr
    one = course.command("grade", "tiny", graded / "ann.ipynb", "--out", tmp_path / "one")
    assert "\n1 submission in" in one.stderr


def test_output_that_is_piped_has_no_escapes_and_keeps_its_reasons(course, graded, tmp_path):
    result = course.command("grade", "tiny", graded, "--out", tmp_path / "out")
    assert "\x1b" not in result.stdout + result.stderr
    assert "twice(x) has the right shape and wrong values." in " ".join(result.stdout.split())


@pytest.mark.parametrize(("columns", "width"), [("", 100), ("60", 60), ("40", 40)])
def test_a_table_that_is_piped_is_as_wide_as_it_may_be(
    course, graded, tmp_path, monkeypatch, columns, width
):
    monkeypatch.setenv("COLUMNS", columns)
    (graded / f"{'of a long name ' * 6}.py").write_text("while True: pass", "utf-8")
    said = course.command("grade", "tiny", graded, "--out", tmp_path / "out").stdout
    lines = said.partition("Report:")[0].splitlines()
    assert max(map(len, lines)) <= width
    assert ("q1" in lines[2]) == (width > 40)
    assert ("Too narrow for the questions" in said) == (width == 40)
    eve = next(at for at, line in enumerate(lines) if "eve.ipynb" in line)
    assert lines[eve + 1].rstrip().endswith("…")
    assert not lines[eve + 1][: len("  eve.ipynb")].strip()
    assert "of a long" in lines[eve + 2]  # two lines of reasons, no more


def test_quiet_says_nothing(course, graded, tmp_path):
    result = course.command("grade", "tiny", graded, "--out", tmp_path / "out", "--quiet")
    assert (result.exit_code, result.output) == (OK, "")


def test_a_name_cannot_steer_the_terminal(course, tmp_path):
    write_notebook(tmp_path / "in" / "\x1b[31m\x07evil\u202e[bold].ipynb", *RIGHT)
    result = course.command("grade", "tiny", tmp_path / "in", "--out", tmp_path / "out")
    assert result.exit_code == OK
    for letter in "\x1b\x07\u202e":
        assert letter not in result.output
    assert "[bold]" in result.stdout


def test_a_second_run_grades_nothing_anew_and_force_does(course, graded, tmp_path):
    arguments = ("grade", "tiny", graded / "ann.ipynb", "--out", tmp_path / "out")
    course.command(*arguments)
    first = stored(tmp_path / "out")
    again = course.command(*arguments)
    assert "1 of 1 are graded already." in again.stderr
    assert again.exit_code == OK
    assert stored(tmp_path / "out") == first
    assert "already" not in course.command(*arguments, "--force").stderr
    assert stored(tmp_path / "out") != first


def stored(out: Path) -> tuple[object, ...]:
    """The grade as it was stored, with the seconds that it took."""
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as database:
        (row,) = database.execute("SELECT * FROM submissions").fetchall()
    return tuple(row)


def test_what_has_changed_is_graded_again(course, graded, tmp_path):
    arguments = ("grade", "tiny", graded, "--out", tmp_path / "out")
    course.command(*arguments)
    write_notebook(graded / "ann.ipynb", TWICE)
    result = course.command(*arguments)
    assert "1 of 3 are graded already." in result.stderr
    assert table(tmp_path / "out")["ann.ipynb"] == "3"
    other_seed = course.command(*arguments, "--seed", "1")
    assert "already" not in other_seed.stderr


def test_files_that_cannot_be_graded_are_named_on_stderr(course, graded, tmp_path):
    notes = [f"note{number:02}.txt" for number in range(23)]
    for note in notes:
        (graded / note).touch()
    (graded / "roster.csv").write_text("id,name\ns001,Ann\n", "utf-8")
    for _ in range(2):  # what it wrote beside the submissions itself is no surprise to anybody
        result = course.command(
            *("grade", "tiny", graded, "--out", graded / "out"), "--roster", graded / "roster.csv"
        )
        named = ", ".join(notes[:20])
        assert f"Left out: {named} and 3 more (not a notebook, script or zip)\n" in result.stderr
        assert "note" not in result.stdout.replace("notebook", "")


def test_whoever_was_graded_before_and_is_not_given_again_is_not_dropped_in_silence(
    course, graded, tmp_path
):
    out = tmp_path / "out"
    course.command("grade", "tiny", graded, "--out", out)
    result = course.command("grade", "tiny", graded / "ann.ipynb", "--out", out, "--quiet")
    assert "2 submissions graded before are not among these. Their rows are left out" in (
        result.stderr
    )
    assert "another --out" in result.stderr
    assert set(table(out)) == {"points-per-question", "ann.ipynb"}
    result = course.command("grade", "tiny", graded / "eve.ipynb", "--out", out)
    assert "1 submission graded before is not among these. Its row is left out" in result.stderr


def test_the_grades_of_another_assignment_are_not_written_over(course, graded, tmp_path):
    out = tmp_path / "out"
    course.command("grade", "tiny", graded, "--out", out)
    with Gradebook(out) as gradebook:
        for grade in list(gradebook.grades()):
            huge = replace(grade.provenance, assignment="huge")
            gradebook.put(replace(grade, provenance=huge), Asked(huge, {}, ""), Attempt())
    before = {path: path.read_bytes() for path in out.rglob("*.*")}
    result = course.command("grade", "tiny", graded, "--out", out, "--force")
    assert result.exit_code == USAGE
    assert "has the grades of huge. Choose another --out for the grades of tiny." in result.stderr
    assert {path: path.read_bytes() for path in out.rglob("*.*")} == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("grade", "nothing", ".", "--out", "o"), "no assignment 'nothing'; this course has: tiny"),
        (("grade", "tiny", "nowhere.ipynb", "--out", "o"), "There is no nowhere.ipynb"),
        (("grade", "tiny", ".", "--out", "o", "--jobs", "0"), "--jobs"),
        (("grade", "tiny", "."), "--out"),
        (("grade",), "ASSIGNMENT"),
        (("audit", "nothing"), "no assignment 'nothing'"),
        (("frobnicate",), "frobnicate"),
        (("grade", "tiny", "/proc/self/fd", "--out", "o"), "Nothing to grade"),
    ],
)
def test_a_wrong_request_is_named_and_ends_with_two(course, arguments, said):
    result = course.command(*arguments)
    assert result.exit_code == USAGE
    assert said in result.stderr
    assert result.stdout == ""


def test_outside_a_course_the_way_in_is_named(tmp_path):
    command = [Path(sys.executable).with_name("autograder"), "audit"]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == USAGE
    assert "is not inside a course" in ended.stderr
    assert "--course" in ended.stderr


def spoil_toml(course: TinyCourse) -> None:
    (course.root / "tests/tiny/suite.toml").write_text("[title\n", "utf-8")


def spoil_title(course: TinyCourse) -> None:
    (course.root / "tests/tiny/suite.toml").write_text('title = "Three"\nquestion = []', "utf-8")


def spoil_limit(course: TinyCourse) -> None:
    path = course.root / "tests/tiny/suite.toml"
    path.write_text(path.read_text("utf-8") + "seconds = 3\n", "utf-8")


def spoil_import(course: TinyCourse) -> None:
    course.checks.write_text("import nothing_of_this_name\n", "utf-8")


def spoil_mark(course: TinyCourse) -> None:
    text = course.checks.read_text("utf-8")
    course.checks.write_text(text.replace('@pytest.mark.question("q2")\n', ""), "utf-8")


def spoil_fixture(course: TinyCourse) -> None:
    text = course.checks.read_text("utf-8")
    course.checks.write_text(text.replace("test_box(student)", "test_box(student, tmp_path)"))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (spoil_toml, "suite.toml"),
        (spoil_title, "suite.toml"),
        (spoil_limit, "unknown limit 'seconds'"),
        (spoil_import, "nothing_of_this_name"),
        (spoil_mark, "has no mark 'question'"),
        (spoil_fixture, "asks for the fixture 'tmp_path'"),
    ],
)
def test_a_course_that_is_not_right_ends_with_three_and_the_place(course, graded, spoil, said):
    spoil(course)
    result = course.command("grade", "tiny", graded, "--out", graded / "out")
    assert result.exit_code == FAILED
    assert said in result.stderr
    assert "Traceback" not in result.stderr or spoil is spoil_import


@pytest.mark.parametrize("content", [b"not a database", b"SQLite format 3\x00" + bytes(4096)])
def test_a_damaged_gradebook_ends_with_three_and_a_remedy(course, graded, tmp_path, content):
    (tmp_path / "gradebook.sqlite").write_bytes(content)
    result = course.command("grade", "tiny", graded, "--out", tmp_path)
    assert result.exit_code == FAILED
    assert "gradebook.sqlite cannot be used as a gradebook" in result.stderr
    assert "--out" in result.stderr


def test_a_gradebook_of_something_else_ends_with_three(course, graded, tmp_path):
    database = sqlite3.connect(tmp_path / "gradebook.sqlite")
    database.execute("CREATE TABLE grades (student TEXT)")
    database.close()
    result = course.command("grade", "tiny", graded, "--out", tmp_path)
    assert result.exit_code == FAILED
    assert "cannot be used as a gradebook" in result.stderr


def test_a_check_that_breaks_is_reported_and_gives_no_points(course, graded, tmp_path):
    text = course.checks.read_text("utf-8")
    course.checks.write_text(text.replace("box = student.Box()", "box = 1 / 0"), "utf-8")
    arguments = ("grade", "tiny", graded / "ann.ipynb", "--out", tmp_path / "out")
    result = course.command(*arguments)
    assert result.exit_code == FAILED
    assert "A check itself broke for ann.ipynb" in result.stderr
    assert table(tmp_path / "out")["ann.ipynb"] == "5"


def test_doctor_says_what_is_in_force():
    command = [Path(sys.executable).with_name("autograder"), "doctor"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == OK
    assert "separate processes" in ended.stdout
    assert "in force" in ended.stdout
