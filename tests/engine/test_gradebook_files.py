"""The files of an output folder: every submission has its row, and none can do harm there."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from autograder.gradebook import Row, Store, write_folder
from autograder.grading.grade import Grade
from autograder.grading.grading import grade, grade_file
from autograder.pages.final_grades import final_grades

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, submission

HALF = ("def twice(x):\n    return x", ONE_MORE, BOX)


@pytest.fixture
def graded(tiny, host) -> Grade:
    return grade(submission(*HALF), tiny, host)


def rows(folder: Path) -> list[list[str]]:
    with open(folder / "final_grades.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_final_grades_has_the_columns_of_otter(tiny, host):
    grades = [
        grade(submission(*RIGHT, name="ann.ipynb"), tiny, host),
        grade(submission(*HALF, name="bob.ipynb"), tiny, host),
    ]
    assert final_grades(grades, tiny) == (
        "file,q1,q2,q3,total_points_earned,percent_correct,grading_status\n"
        "points-per-question,3,2,1,6,1,--\n"
        "ann.ipynb,3,2,1,6,1.0,Completed\n"
        "bob.ipynb,0,2,1,3,0.5,Completed\n"
    )


def test_every_submission_has_a_row_however_broken(tiny, host, tmp_path):
    (tmp_path / "a.ipynb").write_text("{", "utf-8")
    (tmp_path / "b.ipynb").write_bytes(b"")
    names = ["a.ipynb", "b.ipynb", "gone.ipynb"]
    grades = [grade_file(tmp_path / name, name, tiny, host) for name in names]
    write_folder(grades, tiny, tmp_path / "out")
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
def test_no_cell_of_the_table_is_a_formula(tiny, host, tmp_path, name):
    write_folder([grade(submission(name=name), tiny, host)], tiny, tmp_path)
    assert rows(tmp_path)[2][0] == "'" + name


def test_a_name_cannot_add_a_row_to_the_table(tiny, host, tmp_path):
    name = "a.ipynb,3,2,1,6,1.0,Completed\r=b\neve.ipynb,3,2,1,6,1.0,Completed"
    write_folder([grade(submission(name=name), tiny, host)], tiny, tmp_path)
    assert len(rows(tmp_path)) == 3
    assert rows(tmp_path)[2][1:5] == ["0", "0", "0", "0"]


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
def test_any_name_gets_its_row_and_its_pages_inside_the_folder(tiny, host, tmp_path, name):
    out = tmp_path / "deep" / "out"
    write_folder([grade(submission(name=name), tiny, host)], tiny, out)
    assert rows(out)[2][0] == name
    assert len(list((out / "results").iterdir())) == 1
    assert len(list((out / "feedback").iterdir())) == 2
    assert {path.name for path in tmp_path.iterdir()} == {"deep"}
    assert sorted(path.name for path in out.iterdir()) == [
        *("feedback", "final_grades.csv", "report.html", "results")
    ]


def test_names_that_look_alike_as_files_keep_their_own_pages(tiny, host, tmp_path):
    names = ["a/b.ipynb", "a__b.ipynb", "a\\b.ipynb"]
    write_folder([grade(submission(name=name), tiny, host) for name in names], tiny, tmp_path)
    assert len(list((tmp_path / "results").iterdir())) == 3
    assert len(list((tmp_path / "feedback").iterdir())) == 6


def test_results_are_what_gradescope_reads(graded, tiny, tmp_path):
    write_folder([graded], tiny, tmp_path)
    results = json.loads((tmp_path / "results" / "hers.ipynb.json").read_text("utf-8"))
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


def test_pages_need_no_network(graded, tiny, tmp_path):
    write_folder([graded], tiny, tmp_path)
    for page in tmp_path.rglob("*.html"):
        text = page.read_text("utf-8")
        assert "http://" not in text
        assert "https://" not in text
        assert "<script src" not in text
        assert "@import" not in text
        assert "url(" not in text


def test_the_instructor_sees_what_the_student_does_not(tiny, host, tmp_path):
    raises = "raise ValueError('in her own words')"
    given = grade(submission(raises, TWICE, ONE_MORE, BOX), tiny, host)
    write_folder([given], tiny, tmp_path)
    assert "in her own words" in (tmp_path / "report.html").read_text("utf-8")


def test_the_store_gives_back_rows_and_what_was_examined(graded, tmp_path):
    row = Row.of(graded)
    with Store(tmp_path / "gradebook.sqlite") as store:
        store.put(row, {"key": {"content": ["of", 1]}})
    with Store(tmp_path / "gradebook.sqlite") as store:
        assert store.rows() == {"hers.ipynb": row}
        assert store.examined(["key", "other"]) == {"key": {"content": ["of", 1]}}


def test_submissions_that_are_gone_are_forgotten(graded, tmp_path):
    with Store(tmp_path / "gradebook.sqlite") as store:
        store.put(Row.of(graded), {})
        store.keep_only(set())
        assert store.rows() == {}
