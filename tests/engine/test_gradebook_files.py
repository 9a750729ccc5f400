"""The files of an output folder: every submission has its row, and none can do harm there."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.gradebook.gradebook import Gradebook
from autograder.gradebook.grading_run import GradingRun
from autograder.gradebook.student_grade import class_grades
from autograder.grading.grade import Grade
from autograder.grading.grading import grade, result_or_failure
from autograder.pages.final_grades import final_grades
from autograder.pages.writing_pages import write_pages
from autograder.people.lateness import LatePolicy
from autograder.student import SandboxHost
from autograder.submissions import SubmissionFile
from autograder.suite import Suite

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, class_of, submission, write_notebook

HALF = ("def twice(x):\n    return x", ONE_MORE, BOX)


@pytest.fixture
def graded_into(
    tiny: Suite, host: SandboxHost, tmp_path: Path
) -> Callable[[Path, dict[str, Path]], list[Grade]]:
    """`graded_into(out, files)`: grade these files, by name, into a folder, as the command does."""

    def graded_into(out: Path, files: dict[str, Path]) -> list[Grade]:
        out.mkdir(parents=True, exist_ok=True)
        found = [SubmissionFile(path, name) for name, path in files.items()]
        with Gradebook(out) as gradebook:
            gradebook.begin(tiny.outline, LatePolicy(), None)
            run = GradingRun(gradebook, found, tiny, seed=0)
            for task in run.tasks:
                run.add(result_or_failure(task.source, task.name, tiny, host, 0, task.known))
            people = class_grades(gradebook)
            write_pages(out, gradebook, people, jobs=1)
        return [one.grade for one in people.student_grades]

    return graded_into


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    """A notebook without an answer; what it is called in the tables is up to each test."""
    return write_notebook(tmp_path / "blank.ipynb")


@pytest.fixture
def half(graded_into, tmp_path: Path) -> Path:
    """A folder with the files of one submission, half of which is right."""
    path = write_notebook(tmp_path / "half.ipynb", *HALF)
    graded_into(tmp_path / "out", {"hers.ipynb": path})
    return tmp_path / "out"


def rows(folder: Path) -> list[list[str]]:
    with open(folder / "final_grades.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_final_grades_has_the_columns_of_otter(tiny, host):
    grades = [
        grade(submission(*RIGHT, name="ann.ipynb"), tiny, host),
        grade(submission(*HALF, name="bob.ipynb"), tiny, host),
    ]
    assert final_grades(class_of(grades, tiny.outline)) == (
        "file,q1,q2,q3,total_points_earned,percent_correct,grading_status\n"
        "points-per-question,3,2,1,6,1,--\n"
        "ann.ipynb,3,2,1,6,1.0,Completed\n"
        "bob.ipynb,0,2,1,3,0.5,Completed\n"
    )


def test_every_submission_has_a_row_however_broken(graded_into, tmp_path):
    (tmp_path / "a.ipynb").write_text("{", "utf-8")
    (tmp_path / "b.ipynb").write_bytes(b"")
    names = ["a.ipynb", "b.ipynb", "gone.ipynb"]
    graded_into(tmp_path / "out", {name: tmp_path / name for name in names})
    assert [(row[0], row[4], row[-1]) for row in rows(tmp_path / "out")[2:]] == [
        ("a.ipynb", "0", "not a notebook: the file is not JSON"),
        ("b.ipynb", "0", "empty file"),
        ("gone.ipynb", "0", "cannot be opened: No such file or directory"),
    ]
    for name in names:
        assert (tmp_path / "out" / "feedback" / f"{name}.html").exists()
        assert json.loads((tmp_path / "out" / "results" / f"{name}.json").read_text("utf-8"))


FORMULAS = ["=1+1.ipynb", "+1.ipynb", "-1.ipynb", "@SUM(A1).ipynb", "\t=1.ipynb"]


@pytest.mark.parametrize("name", FORMULAS)
def test_no_cell_of_the_table_is_a_formula(graded_into, blank, tmp_path, name):
    graded_into(tmp_path / "out", {name: blank})
    assert rows(tmp_path / "out")[2][0] == "'" + name


def test_a_name_cannot_add_a_row_to_the_table(graded_into, blank, tmp_path):
    name = "a.ipynb,3,2,1,6,1.0,Completed\r=b\neve.ipynb,3,2,1,6,1.0,Completed"
    graded_into(tmp_path / "out", {name: blank})
    assert len(rows(tmp_path / "out")) == 3
    assert rows(tmp_path / "out")[2][1:5] == ["0", "0", "0", "0"]


STRANGE = [
    "田中_課題.ipynb",
    'a,"b".ipynb',
    "two\nlines.ipynb",
    "ann/hw.ipynb",
    "/home/x/hw.ipynb",
    "../../escape.ipynb",
    "..\\..\\escape.ipynb",
    ".hidden.ipynb",
    "..",
    "長" * 80 + ".ipynb",
    "a" * 245 + ".ipynb",
]


@pytest.mark.parametrize("name", STRANGE)
def test_any_name_gets_its_row_and_its_pages_inside_the_folder(graded_into, blank, tmp_path, name):
    out = tmp_path / "deep" / "out"
    graded_into(out, {name: blank})
    assert rows(out)[2][0] == name
    assert len(list((out / "results").iterdir())) == 1
    assert len(list((out / "feedback").iterdir())) == 2
    assert {path.name for path in tmp_path.iterdir()} == {"deep", "blank.ipynb"}
    assert sorted(path.name for path in out.iterdir()) == [
        *("feedback", "final_grades.csv", "gradebook.sqlite", "report.html", "results")
    ]


def test_names_that_look_alike_as_files_keep_their_own_pages(graded_into, blank, tmp_path):
    names = ["a/b.ipynb", "a__b.ipynb", "a\\b.ipynb"]
    graded_into(tmp_path / "out", dict.fromkeys(names, blank))
    assert len(list((tmp_path / "out" / "results").iterdir())) == 3
    assert len(list((tmp_path / "out" / "feedback").iterdir())) == 6


def test_results_are_what_gradescope_reads(half):
    results = json.loads((half / "results" / "hers.ipynb.json").read_text("utf-8"))
    assert results["score"] == 3
    assert results["stdout_visibility"] == "hidden"
    assert results["extra_data"]["provenance"]["assignment"] == "tiny"
    assert sum(test["max_score"] for test in results["tests"]) == 6
    assert sum(test["score"] for test in results["tests"]) == results["score"]
    for test in results["tests"]:
        assert test["status"] == ("passed" if test["score"] else "failed")
        assert test["visibility"] in {"hidden", "after_due_date", "after_published", "visible"}
        assert test["output_format"] == "text"
    visibility = {test["name"]: test["visibility"] for test in results["tests"]}
    assert visibility["q1 Twice: Twice two numbers"] == "visible"
    assert visibility["q1 Twice: Twice many numbers"] == "after_published"


def test_pages_need_no_network(half):
    for page in half.rglob("*.html"):
        text = page.read_text("utf-8")
        assert "http://" not in text
        assert "https://" not in text
        assert "<script src" not in text
        assert "@import" not in text
        assert "url(" not in text


def test_the_instructor_sees_why_a_cell_stopped(graded_into, tmp_path):
    raises = "raise ValueError('in her own words')"
    path = write_notebook(tmp_path / "hers.ipynb", raises, TWICE, ONE_MORE, BOX)
    graded_into(tmp_path / "out", {"hers.ipynb": path})
    assert "in her own words" in (tmp_path / "out" / "report.html").read_text("utf-8")
    results = json.loads((tmp_path / "out/results/hers.ipynb.json").read_text("utf-8"))
    assert any("in her own words" in note for note in results["extra_data"]["notes"])


def test_the_gradebook_gives_back_the_grades_that_were_put_in_it(tiny, host, graded_into, tmp_path):
    path = write_notebook(tmp_path / "hers.ipynb", *HALF)
    (given,) = graded_into(tmp_path / "out", {"hers.ipynb": path})
    with Gradebook.existing(tmp_path / "out") as gradebook:
        (kept,) = gradebook.grades()
        assert kept == given
        assert gradebook.outline == tiny.outline
        assert [cell.source for cell in gradebook.cells("hers.ipynb")] == list(HALF)


def test_submissions_that_are_gone_are_forgotten(half):
    with Gradebook.existing(half) as gradebook:
        gradebook.forget(["hers.ipynb"])
        assert list(gradebook.grades()) == []
