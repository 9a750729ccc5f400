"""`autograder new`: an author begins with an assignment that works."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.text import LANGUAGES

OK, USAGE = 0, 2
Ended = subprocess.CompletedProcess[str]


def autograder(folder: Path, *arguments: str | Path) -> Ended:
    """The command, as a process of its own: the suites of this one are called `tests`, too."""
    command = [Path(sys.executable).with_name("autograder"), *arguments]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new course: `autograder new` in an empty folder, and what it says to do next."""
    course = tmp_path_factory.mktemp("course")
    made = autograder(course, "new", "points_in_space")
    assert made.returncode == OK, made.stderr
    for line in made.stdout.splitlines():
        if line.startswith("  autograder "):
            ended = autograder(course, *line.partition("#")[0].split()[1:])
            assert ended.returncode == OK, f"{line}: {ended.stdout}{ended.stderr}"
            (course / f"said-{ended.args[1]}").write_text(ended.stdout, encoding="utf-8")
    return course


def test_a_new_assignment_has_every_mark_as_due_and_no_idle_check(begun):
    said = (begun / "said-audit").read_text(encoding="utf-8")
    assert "4 wrong and 4 other subjects: all marks as expected" in said
    assert "no wrong variant fails" not in said


def test_a_new_assignment_is_built_for_students_and_for_otter(begun):
    for language in LANGUAGES:
        assert (begun / f"assignments/{language}/points_in_space/points_in_space.ipynb").is_file()
    assert (begun / "dist/points_in_space-autograder.zip").is_file()
    assert autograder(begun, "build", "--check").returncode == OK


def test_a_new_assignment_grades(begun, tmp_path):
    (tmp_path / "in").mkdir()
    shutil.copy(begun / "solutions/points_in_space/points_in_space.py", tmp_path / "in/right.py")
    notebook = begun / "assignments/ja/points_in_space/points_in_space.ipynb"
    shutil.copy(notebook, tmp_path / "in/blank.ipynb")
    ended = autograder(begun, "grade", "points_in_space", tmp_path / "in", "--out", tmp_path)
    assert ended.returncode == OK, ended.stderr
    with (tmp_path / "final_grades.csv").open(encoding="utf-8") as table:
        earned = {row["file"]: float(row["percent_correct"]) for row in csv.DictReader(table)}
    assert earned == {"points-per-question": 1, "right.py": 1, "blank.ipynb": 0}


def test_nothing_is_overwritten(begun):
    before = {file: file.read_bytes() for file in begun.rglob("*.py")}
    ended = autograder(begun, "new", "points_in_space")
    assert ended.returncode == USAGE
    assert "nothing is overwritten" in ended.stderr
    assert before == {file: file.read_bytes() for file in begun.rglob("*.py")}


def test_inside_a_course_an_assignment_joins_it_wherever_one_stands(begun):
    inside = begun / "solutions" / "points_in_space"
    ended = autograder(inside, "new", "another")
    assert ended.returncode == OK, ended.stderr
    assert (begun / "solutions/another/another.py").is_file()
    assert f"cd {begun}" in ended.stdout


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("text-statistics", "text_statistics"),
        ("3d", "a_3d"),
        ("class", "a_class"),
        ("../up", "up"),
        ("積分", "assignment"),
    ],
)
def test_a_name_that_is_no_identifier_is_refused_with_one_that_is(tmp_path, name, proposed):
    ended = autograder(tmp_path, "new", name)
    assert ended.returncode == USAGE
    assert f"autograder new {proposed}\n" in ended.stderr
    assert not list(tmp_path.iterdir())
