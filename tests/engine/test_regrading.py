"""A regrade executes only what a change can affect, and says whose grade changes and why."""

from __future__ import annotations

import csv
import importlib
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.session import Session
from autograder.student import LoadedSubmission

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, TinyCourse, write_notebook

DOES_NOT_HOLD, USAGE = 1, 2
HALF = ("def twice(x):\n    return x", ONE_MORE, BOX)


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    folder = tmp_path / "handed in"
    write_notebook(folder / "ann.ipynb", *RIGHT)
    write_notebook(folder / "bob.ipynb", *HALF)
    write_notebook(folder / "cyd.ipynb", TWICE, "def one_more(n):\n    return n", BOX)
    return folder


@pytest.fixture
def executed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], list[str]]:
    """Which submissions were loaded since the last call, in whatever process."""
    log = tmp_path / "loaded.log"
    log.touch()
    original = LoadedSubmission.__init__

    def noted(self, host, submission, workdir, limits):
        with log.open("a", encoding="utf-8") as file:
            file.write(submission.name + "\n")
        original(self, host, submission, workdir, limits)

    monkeypatch.setattr(LoadedSubmission, "__init__", noted)

    def since() -> list[str]:
        names = log.read_text(encoding="utf-8").split()
        log.write_text("", encoding="utf-8")
        # The reference is asked first, so that all others can be asked at once: if there are any.
        return sorted(name for name in names if name != "reference") or names

    return since


@pytest.fixture
def regrade(course: TinyCourse, handed_in: Path, tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Grade again into the same folder: the totals by file."""

    def regrade(*options: str) -> dict[str, str]:
        out = tmp_path / "out"
        result = course.command("grade", "tiny", handed_in, "--out", out, "--jobs", "1", *options)
        assert result.exit_code == 0, result.output
        with open(out / "final_grades.csv", encoding="utf-8", newline="") as file:
            return {row["file"]: row["total_points_earned"] for row in csv.DictReader(file)}

    return regrade


def edit(file: Path, old: str, new: str) -> None:
    """Change a test file, and have the next command of this process import it anew."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    sys.modules.pop(file.stem, None)
    importlib.invalidate_caches()


def test_what_has_not_changed_is_not_executed(regrade, executed):
    first = regrade()
    assert executed() == ["ann.ipynb", "bob.ipynb", "cyd.ipynb"]
    assert regrade() == first
    assert executed() == []
    assert regrade("--force") == first
    assert executed() == ["ann.ipynb", "bob.ipynb", "cyd.ipynb"]


def test_a_file_that_cannot_be_read_is_tried_again_and_nothing_of_it_executed(
    course, regrade, executed, handed_in, tmp_path
):
    (handed_in / "eve.ipynb").write_text("{", "utf-8")
    regrade()
    executed()
    result = course.command("grade", "tiny", handed_in, "--out", tmp_path / "out")
    assert "3 of 4 are graded already." in result.stderr
    assert "eve.ipynb: not a notebook" in result.stderr
    assert "eve.ipynb" not in executed()


def test_an_accident_is_asked_again_and_a_grade_is_not(regrade, executed, handed_in):
    write_notebook(handed_in / "hangs.ipynb", "def twice(x):\n    while True:\n        pass")
    regrade()
    executed()
    regrade()
    assert set(executed()) == {"hangs.ipynb"}


def test_a_page_that_is_gone_is_written_again_without_executing(regrade, executed, tmp_path):
    regrade()
    executed()
    page = tmp_path / "out/feedback/bob.ipynb.html"
    before = page.read_text(encoding="utf-8")
    page.unlink()
    regrade()
    assert executed() == []
    assert page.read_text(encoding="utf-8") == before


def test_new_points_and_titles_execute_nothing(course, regrade, executed):
    regrade()
    executed()
    edit(course.checks, '@pytest.mark.points(2)\n@described("One more', '@described("One')
    again = regrade()
    assert executed() == []
    assert again["points-per-question"] == "5"
    assert again["bob.ipynb"] == "2"


def test_identical_submissions_are_executed_once(regrade, executed, handed_in):
    for name in ("dee.ipynb", "eli.ipynb"):
        (handed_in / name).write_bytes((handed_in / "bob.ipynb").read_bytes())
    totals = regrade()
    assert len(executed()) == 3
    assert totals["dee.ipynb"] == totals["eli.ipynb"] == totals["bob.ipynb"] == "3"


def test_a_copy_of_a_graded_submission_is_not_executed(regrade, executed, handed_in):
    regrade()
    executed()
    (handed_in / "fay.ipynb").write_bytes((handed_in / "bob.ipynb").read_bytes())
    assert regrade()["fay.ipynb"] == "3"
    assert executed() == []


def test_only_the_questions_that_changed_are_asked_again(course, handed_in, tmp_path, monkeypatch):
    log = tmp_path / "asked.log"
    log.touch()
    original = Session._runner_for

    def noted(self, question, seconds):
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{self.submission.name} {question}\n")
        return original(self, question, seconds)

    monkeypatch.setattr(Session, "_runner_for", noted)
    command = ("grade", "tiny", handed_in, "--out", tmp_path / "out", "--jobs", "1", "--quiet")
    assert course.command(*command).exit_code == 0
    log.write_text("", encoding="utf-8")
    edit(course.checks, "student.one_more(987654321), 987654322", "student.one_more(8), 9")
    assert course.command(*command).exit_code == 0
    asked = {tuple(line.split()) for line in log.read_text(encoding="utf-8").splitlines()}
    assert {question for name, question in asked if name != "reference"} == {"q2"}


def test_a_changed_helper_asks_everything_again(course, regrade, executed):
    helper = course.root / "tests/tiny/helper.py"
    helper.write_text("A = 1\n", encoding="utf-8")
    regrade()
    executed()
    helper.write_text("A = 2\n", encoding="utf-8")
    regrade()
    assert len(executed()) == 3


def test_diff_says_whose_grade_changes_and_why(course, handed_in, tmp_path):
    def graded(out: str) -> Path:
        folder = tmp_path / out
        command = ("grade", "tiny", handed_in, "--out", folder, "--jobs", "1", "--quiet")
        assert course.command(*command).exit_code == 0
        return folder

    before = graded("before")
    same = course.command("diff", before, graded("again"))
    assert (same.exit_code, same.stdout.strip()) == (0, "0 of 3 differ, 3 are the same.")
    write_notebook(handed_in / "ann.ipynb", *HALF, "# handed in again")
    write_notebook(handed_in / "dee.ipynb", *RIGHT)
    edit(course.checks, "student.one_more(987654321), 987654322", "student.one_more(8), 8")
    changed = course.command("diff", before, graded("after"))
    assert changed.exit_code == DOES_NOT_HOLD
    said = " ".join(changed.stdout.split())
    assert "4 of 4 differ, 0 are the same." in said
    for words in ("another submission", "another suite", "passes now, or is gone: One more than"):
        assert words in said
    assert "q2: 0 → 2" in said  # cyd, whose n is right by the new check
    assert "only in the other grading" in said


def test_diff_of_something_that_is_no_grading_ends_with_two(course, tmp_path):
    result = course.command("diff", tmp_path, tmp_path)
    assert result.exit_code == USAGE
    assert "gradebook.sqlite" in result.stderr
