"""Support files, written questions, limits of single checks, code that a suite brings along."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import nbformat
import pytest

from autograder.authoring.building import build_student_folder, build_zip
from autograder.errors import CourseError, StudentRaised
from autograder.grading.grade import Status
from autograder.grading.grading import grade

from .conftest import BOX, RIGHT, TWICE, TinyCourse, check_named, submission

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what Otter imports

WRITTEN = """

[[question]]
name = "q4"
en = "Why?"
ja = "なぜ"

[[question.rubric]]
points = 1.5
en = "Gives a reason."
ja = "理由を挙げている。"

[[question.rubric]]
points = 2
en = "The reason is right."
ja = "理由が正しい。"
"""

WRITTEN_CELLS = """
# %% [raw]
# # BEGIN QUESTION
# name: q4
# manual: true

# %% [markdown] lang="en"
# ### q4. Why?

# %% [markdown] lang="ja"
# ### q4. なぜ

# %% [raw]
# # BEGIN SOLUTION

# %% [markdown]
# Because twelve is twice six.

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION
"""

SLOW_CHECK = """

@pytest.mark.question("q1")
@pytest.mark.seconds(4)
@described("Something that takes its time")
def test_slowly(student):
    assert_same(student.slowly(np.array([1.0])), [1.0], "slowly(x)")
"""


def _add(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


@pytest.fixture
def written(course: TinyCourse) -> TinyCourse:
    """The tiny course with a question that a person grades."""
    _add(course.root / "tests/tiny/suite.toml", WRITTEN)
    _add(course.root / "solutions/tiny/tiny.py", WRITTEN_CELLS)
    return course


@pytest.fixture
def supported(course: TinyCourse) -> TinyCourse:
    """The tiny course with a module and data that students receive."""
    shared = course.root / "solutions/shared"
    shared.mkdir()
    (shared / "given.py").write_text("twelve = 12\n", encoding="utf-8")
    (shared / "numbers.bin").write_bytes(bytes(range(256)))
    config = course.root / "tests/tiny/suite.toml"
    files = '\n[submission]\nfiles = ["../shared/given.py", "../shared/numbers.bin"]\n'
    _add(config, files)
    return course


def test_a_written_question_has_points_of_its_own_and_no_check(written):
    suite = written.suite
    assert [question.name for question in suite.questions] == ["q1", "q2", "q3"]
    assert [(question.name, question.points) for question in suite.manual] == [("q4", 3.5)]
    assert suite.points == 6


def test_a_written_question_is_asked_with_its_rubric_and_without_its_answer(written, tmp_path):
    for language, points in (("en", "(3.5 points)"), ("ja", "（3.5 点）")):
        folder = build_student_folder(written.suite, language, tmp_path)
        notebook = nbformat.read(folder / "tiny.ipynb", as_version=4)
        text = "\n".join(cell.source for cell in notebook.cells)
        line = written.suite.manual[0].rubric[0].text
        assert points in text
        assert line.into(language) in text
        assert "twelve" not in text
        assert 'grader.check("q4")' not in text


def test_a_question_without_check_and_without_rubric_is_an_error(course):
    question = '\n\n[[question]]\nname = "q4"\nen = "Why?"\nja = "なぜ"\n'
    _add(course.root / "tests/tiny/suite.toml", question)
    with pytest.raises(CourseError, match="no check for question 'q4'"):
        _ = course.suite


def test_support_files_lie_beside_the_notebook_and_the_running_submission(supported, tmp_path):
    suite = supported.suite
    folder = build_student_folder(suite, "en", tmp_path)
    assert (folder / "given.py").read_text(encoding="utf-8") == "twelve = 12\n"
    assert (folder / "numbers.bin").read_bytes() == bytes(range(256))
    uses = "import given\n\ndef one_more(n):\n    return n + given.twelve - 11"
    data = "bytes_there = len(open('numbers.bin', 'rb').read())\nassert bytes_there == 256"
    result = grade(submission(TWICE, uses, BOX, data), suite, supported.host)
    assert result.percent == 1
    assert not result.remarks


def test_support_files_travel_in_the_zip_and_count_for_the_grade(supported, tmp_path):
    suite = supported.suite
    with zipfile.ZipFile(build_zip(suite, tmp_path)) as archive:
        names = archive.namelist()
    assert any(name.endswith("solutions/shared/given.py") for name in names)
    (supported.root / "solutions/shared/given.py").write_text("twelve = 13\n", encoding="utf-8")
    assert supported.suite.digest != suite.digest


def test_the_colab_notebook_brings_modules_along_and_no_data(supported, tmp_path):
    folder = build_student_folder(supported.suite, "en", tmp_path)
    notebook = nbformat.read(folder / "colab" / "tiny.ipynb", as_version=4)
    setup = notebook.cells[0].source.replace("%pip", "#")
    (tmp_path / "colab").mkdir()
    script = f"import os\nos.chdir({str(tmp_path / 'colab')!r})\n{setup}"
    here = Path.cwd()
    try:
        exec(script, {})
    finally:
        __import__("os").chdir(here)
    assert (tmp_path / "colab" / "given.py").exists()
    assert (tmp_path / "colab" / "tests" / "q1.py").exists()
    assert "numbers.bin" not in json.dumps(notebook)


def test_a_missing_support_file_is_named(course):
    _add(course.root / "tests/tiny/suite.toml", '\n[submission]\nfiles = ["gone.py"]\n')
    with pytest.raises(CourseError, match=r"gone\.py"):
        _ = course.suite


def test_a_check_may_have_a_time_limit_of_its_own(course):
    _add(course.checks, SLOW_CHECK)
    slowly = "import time\n\ndef slowly(x):\n    time.sleep(1.5)\n    return x"
    hangs = "def slowly(x):\n    while True:\n        pass"
    result = grade(submission(*RIGHT, slowly), course.suite, course.host)
    assert result.percent == 1
    hung = grade(submission(*RIGHT, hangs), course.suite, course.host)
    result = hung.of(check_named(hung, "test_slowly"))
    assert result.status is Status.TIMED_OUT
    assert 4 <= result.seconds < 6


def test_a_suite_brings_code_that_the_students_functions_take(run):
    student = run("def ask(layer):\n    return layer(3).forward(np.ones(2))").student
    source = (
        "class Layer:\n    def __init__(self, n):\n        self.n = n\n"
        "    def forward(self, x):\n        return self.n * x"
    )
    layer = student.build(source, "Layer")
    with pytest.raises(StudentRaised):  # the cell does not import NumPy
        student.ask(layer)
    again = run("import numpy as np\ndef ask(layer):\n    return layer(3).forward(np.ones(2))")
    built = again.student.build(source, "Layer")
    assert again.student.ask(built).tolist() == [3, 3]
    assert again.student.build("def f(x):\n    return np.sum(x)", "f")([1, 2]) == 3
    assert "Layer" not in dir(again.student)
    assert not again.student.defines("Layer")
