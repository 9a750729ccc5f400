"""Of a name that is defined twice, or was given and has changed, the page says what counts."""

from __future__ import annotations

import time
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.course import Course
from autograder.grading.given_code import given_by
from autograder.grading.grading import grade_file
from autograder.pages.feedback import feedback
from autograder.submissions import Cell, read_submission
from autograder.submissions.definitions import definitions, surprises

from .conftest import BOX, ONE_MORE, ROOT, TWICE, TinyCourse, student_grade_of

GIVEN = 'class Pair:\n    """Two."""\n\n    size = 2'
THRICE = TWICE.replace("2 * x", "3 * x")
ANSWER = {"metadata": {"tags": ["otter_answer_cell"]}}
QUESTION = "### q1. Twice"
CHECK = 'grader.check("q1")'


@pytest.fixture
def template(course: TinyCourse) -> TinyCourse:
    """The tiny course, with the notebook that its students get."""
    path = course.root / "assignments/en/tiny/tiny.ipynb"
    path.parent.mkdir(parents=True)
    cells = [new_code_cell(GIVEN), new_markdown_cell(QUESTION)]
    cells += [new_code_cell("def twice(x):\n    ...", **ANSWER), new_code_cell(CHECK)]
    nbformat.write(new_notebook(cells=cells), path)
    return course


def page(course: TinyCourse, tmp_path: Path, *sources: str) -> str:
    """The page of a notebook of these cells; what begins with ## is prose."""
    cells = [
        new_markdown_cell(text) if text.startswith("##") else new_code_cell(text)
        for text in sources
    ]
    path = tmp_path / "hers.ipynb"
    nbformat.write(new_notebook(cells=cells), path)
    graded = grade_file(path, path.name, course.suite, course.host)
    return feedback(student_grade_of(graded))


def said(*sources: str, stopped: tuple[int, ...] = (), **given: str) -> list[str]:
    """What is said of these code cells."""
    cells = [Cell(source, number=number) for number, source in enumerate(sources, start=1)]
    codes = {
        name: [each.code for each in definitions(Cell(source, number=1))]
        for name, source in given.items()
    }
    return [each.said.en for each in surprises(cells, codes, stopped)]


def test_a_name_that_is_defined_twice_is_told_of_with_the_one_that_counts(course, tmp_path):
    shown = page(course, tmp_path, QUESTION, TWICE, CHECK, ONE_MORE, BOX, f"# by hand\n{THRICE}")
    words = (
        "<code>twice</code> is defined again in code cell 5 (line 4); the later definition is "
        "graded."
    )
    assert shown.count(words) == 1
    assert words in shown[shown.index("q1 · Twice") :].partition("</section>")[0]
    assert '<details class="between" open>' in shown


def test_it_is_told_in_japanese_as_well():
    (surprise,) = surprises([Cell(TWICE, number=1), Cell(THRICE, number=2)], {})
    assert "`twice` はコードセル 2（3 行目）でもう一度定義されています。" in surprise.said.ja


def test_nothing_is_said_beside_a_question_that_is_right(course, tmp_path):
    shown = page(course, tmp_path, QUESTION, THRICE, TWICE, CHECK, ONE_MORE, BOX)
    assert "is defined again" not in shown


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ((GIVEN.replace("2", "3"),), "was given and has been changed"),
        ((GIVEN, GIVEN.replace("2", "3")), "was given and is defined again in code cell 2"),
        ((GIVEN, "Pair = tuple"), "was given and is defined again in code cell 2 (line 1)"),
    ],
    ids=["changed", "again", "replaced"],
)
def test_a_given_definition_that_has_changed_is_told_of(template, tmp_path, changed, words):
    shown = page(template, tmp_path, *changed, QUESTION, THRICE, CHECK)
    assert words in shown
    assert '<details class="between" open>' in shown
    file = tmp_path / "hers.ipynb"
    template.command("grade", "tiny", file, "--out", tmp_path / "out", "--jobs", "1")
    assert words in (tmp_path / "out/report.html").read_text(encoding="utf-8")


def test_what_was_given_and_has_stayed_is_not_told_of(template, tmp_path):
    commented = GIVEN.replace("size = 2", "size = 2  # two") + "\n\nprint(Pair)"
    shown = page(template, tmp_path, commented, QUESTION, THRICE, CHECK)
    assert "was given" not in shown
    assert '<details class="between" open>' not in shown


def test_no_template_is_no_obstacle(course):
    assert not given_by(course.suite.assignment)


def test_what_a_cell_that_stopped_defines_does_not_count():
    assert not said(TWICE, THRICE, stopped=(2,))
    assert said(TWICE, THRICE)


def test_copies_names_of_data_and_words_in_texts_are_no_surprise():
    assert not said(TWICE, TWICE, "x = 1", "x = 2", 'text = """\ndef twice(x):\n"""', "twice == 3")


@pytest.mark.parametrize("name", Course(ROOT).names())
def test_no_notebook_of_the_course_surprises_and_looking_takes_milliseconds(name):
    assignment = Course(ROOT).assignment(name)
    given = given_by(assignment)
    for language in ("en", "ja"):
        notebook = assignment.student_folder(language) / f"{name}.ipynb"
        cells = read_submission(notebook).cells
        start = time.process_time()
        assert surprises(cells, given) == ()
        assert time.process_time() - start < 0.1
