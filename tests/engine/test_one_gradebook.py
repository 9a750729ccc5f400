"""All about a grading is in one gradebook: pages are functions of it, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from autograder.files.locking import sole_writer
from autograder.gradebook import grading_run
from autograder.gradebook.database import SCHEMA
from autograder.gradebook.gradebook import Gradebook
from autograder.gradebook.grading_run import GradingRun
from autograder.gradebook.structuring import packed
from autograder.gradebook.student_grade import class_grades
from autograder.grading.grading import result_or_failure
from autograder.pages import writing_pages
from autograder.people.lateness import LatePolicy
from autograder.submissions import find_submission_files

from .conftest import RIGHT, TinyCourse, write_notebook
from .test_regrading import executed
from .test_written_questions import ANSWERS, GIVEN, attempt, fill_in, with_written

OK, DOES_NOT_HOLD, USAGE, FAILED = range(4)
HALF = ("def twice(x):\n    return x", *RIGHT[1:])

__all__ = ["executed"]  # the fixture


def files(out: Path) -> dict[str, bytes]:
    """The bytes of all that lies in a folder."""
    return {
        str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()
    }


def rendered_since(out: Path, before: dict[str, int]) -> set[str]:
    """The names of the pages that were written anew."""
    return {name for name, time in pages_with_times(out).items() if before.get(name) != time}


def pages_with_times(out: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (out / "feedback").glob("*.html")}


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    write_notebook(folder / "ann.ipynb", *RIGHT)
    write_notebook(folder / "bob.ipynb", *HALF)
    (folder / "eve.ipynb").write_text("{", "utf-8")
    return folder


@pytest.fixture
def grade(course: TinyCourse, handed_in: Path, tmp_path: Path) -> Callable[..., str]:
    """`grade(option, ...)`: grade what was handed in into out/; what was said on stderr."""

    def grade(*options: str | Path, expecting: int = OK) -> str:
        result = course.command(
            "grade", "tiny", handed_in, "--out", tmp_path / "out", "--jobs", "1", *options
        )
        assert result.exit_code == expecting, result.output
        return result.stderr

    return grade


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def sheet(course: TinyCourse, handed_in: Path, grade: Callable[..., str], out: Path) -> Path:
    """A filled sheet of a class with a manual question, graded into out/; not yet taken in."""
    with_written(course)
    for path in handed_in.iterdir():
        path.unlink()
    for name, answer in ANSWERS.items():
        attempt(handed_in, name, answer)
    grade()
    course.command("manual", "collect", out)
    return fill_in(out / "written/q4.csv", GIVEN)


# --- Pages are functions of the gradebook ---------------------------------------------------------


def test_rendering_again_changes_no_byte(course, grade, out):
    grade()
    before = files(out)
    result = course.command("pages", out)
    assert result.exit_code == OK, result.output
    assert files(out) == before


def test_rendering_again_with_points_of_a_person_changes_no_byte(course, sheet, out):
    assert course.command("manual", "take-in", out, sheet).exit_code == OK
    before = files(out)
    assert course.command("pages", out).exit_code == OK
    assert files(out) == before


def test_pages_that_are_gone_come_back_as_they_were(course, grade, out):
    grade()
    before = files(out)
    for name in before:
        if name != "gradebook.sqlite":
            (out / name).unlink()
    assert course.command("pages", out).exit_code == OK
    assert files(out) == before


def test_pages_are_the_same_on_any_number_of_processes(course, handed_in, grade, out):
    for number in range(50):  # more than one process is worth
        write_notebook(handed_in / f"s{number}.ipynb", *RIGHT)
    grade()
    before = files(out)
    assert course.command("pages", out, "--jobs", "2").exit_code == OK
    assert files(out) == before


def test_after_an_interruption_what_was_graded_has_its_pages(course, handed_in, grade, out):
    suite = course.suite
    out.mkdir()
    with Gradebook(out) as gradebook:
        gradebook.begin(suite.outline, LatePolicy(), None)
        run = GradingRun(gradebook, find_submission_files([handed_in], out).files, suite, seed=0)
        first, second, _ = sorted(run.tasks, key=lambda task: task.name)
        for task in (first, second):
            run.add(result_or_failure(task.source, task.name, suite, course.host))
    result = course.command("pages", out)
    assert result.exit_code == OK, result.output
    assert "2 submissions" in result.stdout
    assert sorted(pages_with_times(out)) == ["ann.ipynb.html", "bob.ipynb.html"]
    assert "2 of 3 are graded already." in grade()


def test_points_of_a_person_render_only_the_pages_of_whom_they_are_for(course, sheet, out):
    assert course.command("manual", "take-in", out, sheet).exit_code == OK
    before = pages_with_times(out)
    again = fill_in(sheet, {**GIVEN, "ann.ipynb": ("1", "2", "On second thought.")})
    assert course.command("manual", "take-in", out, again).exit_code == OK
    assert rendered_since(out, before) == {"ann.ipynb.html"}
    assert "On second thought." in (out / "feedback/ann.ipynb.html").read_text("utf-8")


def test_a_roster_that_comes_later_renders_only_whom_it_touches(grade, tmp_path, out):
    grade()
    before = pages_with_times(out)
    roster = tmp_path / "roster.csv"
    roster.write_text("id,name\nbob,Bob Brown\n", "utf-8")
    grade("--roster", roster)
    assert rendered_since(out, before) <= {"bob.ipynb.html"}


def test_what_nothing_has_changed_of_is_not_rendered_again(grade, out):
    grade()
    before = pages_with_times(out)
    grade()
    assert rendered_since(out, before) == set()


def test_a_dropped_submission_loses_its_pages_and_nobodys_file_is_removed(
    course, grade, handed_in, out
):
    grade()
    own = [out / "feedback/notes of mine.html", out / "results/notes.json", out / "feedback/x.md"]
    for path in own:
        path.write_text("mine", "utf-8")
    (handed_in / "bob.ipynb").unlink()
    assert "1 submission graded before is not among these" in grade()
    assert not list(out.rglob("bob.ipynb*"))
    assert all(path.read_text("utf-8") == "mine" for path in own)
    assert (out / "feedback/ann.ipynb.html").exists()


# --- One writer -----------------------------------------------------------------------------------

HOLD = """
import sys
import time
from pathlib import Path
from autograder.files.locking import sole_writer
from autograder.gradebook import grading_run
with sole_writer(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_writer(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that is writing to a folder."""
    command = [sys.executable, "-c", HOLD, folder]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.stdin.close()


@pytest.fixture
def held(grade: Callable[..., str], out: Path) -> Iterator[Path]:
    """A graded folder that another process is writing to."""
    grade()
    with another_writer(out):
        yield out


@pytest.mark.parametrize("command", ["grade", "pages", "take-in"])
def test_while_one_grader_writes_another_is_refused_and_nothing_is_lost(
    course, handed_in, tmp_path, held, command
):
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("key,question,1: a\n", "utf-8")
    commands = {
        "grade": ("grade", "tiny", handed_in / "ann.ipynb", "--out", held),
        "pages": ("pages", held),
        "take-in": ("manual", "take-in", held, sheet),
    }
    before = files(held)
    result = course.command(*commands[command])
    assert result.exit_code == FAILED
    assert f"Another autograder is writing to {held}. Wait until it has finished" in result.stderr
    assert files(held) == before


def test_a_writer_that_is_killed_locks_nobody_out(tmp_path):
    with another_writer(tmp_path) as process:
        process.kill()
        process.wait(20)
    with sole_writer(tmp_path):
        assert os.listdir(tmp_path) == []


def test_who_only_reads_waits_for_nobody(course, held, tmp_path):
    assert course.command("diff", held, held).exit_code == OK
    result = course.command("export", "nbgrader", held, "--out", tmp_path / "grades.csv")
    assert result.exit_code == OK, result.output


# --- What is wrong is said before anything is graded ----------------------------------------------


def commands_on(course: TinyCourse, out: Path) -> Iterator[tuple[int, str]]:
    for command in (("pages", out), ("diff", out, out), ("export", "nbgrader", out)):
        result = course.command(*command)
        yield result.exit_code, result.stderr


def test_a_gradebook_of_a_newer_version_is_refused(course, grade, executed, out):
    grade()
    executed()
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as database:
        database.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = files(out)
    said = [(FAILED, grade(expecting=FAILED)), *commands_on(course, out)]
    for code, words in said:
        assert code == FAILED
        assert "was written by a newer autograder. Use that one, or another --out." in words
    assert executed() == []
    assert files(out) == before


@pytest.mark.parametrize("content", [b"not compressed", packed({"a": 1}, dict[str, int])])
@pytest.mark.parametrize(
    "column", ["facts SET content", "submissions SET result", "submissions SET provenance"]
)
def test_a_gradebook_with_other_contents_is_refused(course, grade, executed, out, column, content):
    grade()
    executed()
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as database, database:
        database.execute(f"UPDATE {column} = ?", (content,))
    for code, words in commands_on(course, out):
        assert code == FAILED
        assert "cannot be used as a gradebook" in words
        assert "Traceback" not in words
    if "provenance" in column:
        assert "cannot be used as a gradebook" in grade(expecting=FAILED)
        assert executed() == []


@pytest.mark.parametrize("where", [100, 5000])
def test_a_gradebook_with_damaged_bytes_is_refused(course, grade, out, where):
    grade()
    path = out / "gradebook.sqlite"
    content = bytearray(path.read_bytes())
    content[where : where + 4000] = b"\xff" * 4000
    path.write_bytes(content)
    for code, words in commands_on(course, out):
        assert code == FAILED
        assert "cannot be used as a gradebook" in words


ROSTERS = {
    "no columns": "a,b\n1,2\n",
    "an id twice": "id,name\ns1,Ann\ns1,Bob\n",
    "nothing": "",
}


@pytest.mark.parametrize("content", ROSTERS.values(), ids=ROSTERS)
def test_a_roster_with_mistakes_is_refused_before_anything_is_graded(
    grade, executed, tmp_path, out, content
):
    roster = tmp_path / "roster.csv"
    roster.write_text(content, "utf-8")
    assert "roster.csv" in grade("--roster", roster, expecting=USAGE)
    assert executed() == []
    assert not out.exists()


POLICIES = {
    "a word for a number": '[late]\npercent_per_day = "ten"\n',
    "no such key": "[late]\nper_year = 1\n",
    "no date": '[due]\ntiny = "soon"\n',
}


@pytest.mark.parametrize("content", POLICIES.values(), ids=POLICIES)
def test_a_late_policy_with_mistakes_is_refused_before_anything_is_graded(
    course, grade, executed, out, content
):
    (course.root / "course.toml").write_text(content, "utf-8")
    assert "course.toml" in grade(expecting=FAILED)
    assert executed() == []
    assert not out.exists()


# --- Whose results, whose points, whose pages -----------------------------------------------------


def test_what_was_no_file_when_it_was_hashed_gives_its_results_to_nobody(
    course, handed_in, grade, out, monkeypatch
):
    """Every file without bytes has the same digest: none."""
    (handed_in / "zoe.ipynb").touch()
    real = grading_run.digest_of
    monkeypatch.setattr(
        grading_run, "digest_of", lambda path: "" if path.name == "ann.ipynb" else real(path)
    )
    grade()
    monkeypatch.undo()
    grade()
    with Gradebook(out) as gradebook:
        points = {each.name: each.points for each in gradebook.grades()}
    assert points["ann.ipynb"] == 6
    assert points["zoe.ipynb"] == 0


def test_points_of_a_person_follow_a_submission_that_gets_a_longer_name(course, tmp_path, out):
    with_written(course)
    (tmp_path / "in").mkdir()
    attempt(tmp_path / "in/taro", "hw.ipynb", "Because twice is twice, whatever x is.")
    course.command("grade", "tiny", tmp_path / "in", "--out", out)
    course.command("manual", "collect", out)
    sheet = fill_in(out / "written/q4.csv", {"hw.ipynb": ("1.5", "2", "")})
    assert course.command("manual", "take-in", out, sheet).exit_code == OK
    attempt(tmp_path / "in/jiro", "hw.ipynb", "Another answer, by somebody else, of some length.")
    result = course.command("grade", "tiny", tmp_path / "in", "--out", out)
    assert result.exit_code == OK, result.output
    with Gradebook(out) as gradebook:
        students = class_grades(gradebook).of_submissions()
    assert students["taro/hw.ipynb"].points == 9.5
    assert students["jiro/hw.ipynb"].awaited == ("q4",)


def test_a_page_whose_rendering_was_interrupted_is_rendered_again(
    grade, out, tmp_path, monkeypatch
):
    """Even if what it shows comes back to what it was rendered from before."""
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("id,name\nann,Ann A\n", "utf-8")
    second.write_text("id,name\nann,Ann B\n", "utf-8")
    grade("--roster", first)
    due = files(out)
    written = writing_pages.write_whole

    def fails_midway(path: Path, content: str) -> None:
        if path.name == "report.html":
            raise OSError("No space left on device")
        written(path, content.replace("6", "5") if path.suffix == ".html" else content)

    monkeypatch.setattr(writing_pages, "write_whole", fails_midway)
    grade("--roster", second, expecting=FAILED)
    monkeypatch.undo()
    grade("--roster", first)
    assert {name: data for name, data in files(out).items() if "sqlite" not in name} == {
        name: data for name, data in due.items() if "sqlite" not in name
    }


def test_a_table_that_is_gone_comes_back_and_one_without_a_reason_goes(grade, out, tmp_path):
    roster = tmp_path / "roster.csv"
    roster.write_text("id,name\nann,Ann A\nzoe,Zoe Z\n", "utf-8")
    grade("--roster", roster)
    before = files(out)
    (out / "handed_in.csv").unlink()
    (out / "missing.csv").unlink()
    grade()
    assert files(out).keys() == before.keys()


def test_a_grader_that_is_killed_while_it_renders_locks_nobody_out(course, grade, out, tmp_path):
    program = f"""if True:
        import os, signal, sys, threading
        from pathlib import Path
        from autograder.pages import writing_pages
        from autograder.cli import main
        writing_pages._FEW = writing_pages._AT_ONCE = 1
        def killed(students):
            import time
            Path({str(tmp_path / "rendering")!r}).touch()
            time.sleep(60)
        writing_pages.feedback = killed
        main(["--course", {str(course.root)!r}, "pages", {str(out)!r}, "--jobs", "2"])
    """
    grade()
    with subprocess.Popen([sys.executable, "-c", program]) as process:
        for _ in range(600):
            if (tmp_path / "rendering").exists():
                break
            time.sleep(0.05)
        process.kill()
    time.sleep(0.5)
    assert course.command("pages", out).exit_code == OK
