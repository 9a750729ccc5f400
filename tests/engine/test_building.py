"""What students receive: questions and public checks, and nothing that gives an answer away."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.authoring.building import build_student_folder
from autograder.course import Course
from autograder.course.master import reference
from autograder.suite import Suite, collect_suite
from autograder.text import LANGUAGES

from .conftest import ROOT, TinyCourse

DOES_NOT_HOLD, FAILED = 1, 3
FOLDER = ROOT / "assignments"

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what Otter imports

# Runs by itself, as in a student's kernel: only NumPy, matplotlib and Otter are there.
STUDENT = """\
import json, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"autograder", "pytest", "msgpack", "jupytext"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())
sys.path[:] = [entry for entry in sys.path if entry != ""]
import matplotlib
matplotlib.use("Agg")
from otter.test_files.exception_test import ExceptionTestFile

request = json.load(sys.stdin)
said = {}
for title, cells in request["scenes"].items():
    names = {}
    for cell in cells:
        exec(cell, names)
    said[title] = {}
    for question, source in request["tests"].items():
        file = ExceptionTestFile.from_metadata(source, question)
        file.run(names)
        results = file.test_case_results
        said[title][question] = [[result.passed, result.message or ""] for result in results]
print()
json.dump(said, sys.stdout)
"""

WRONG = {
    "np.zeros((1, 1, 2, 2))": ["(1, 1, 2, 2)", "(1, 1, 3, 3)"],
    "right(self, x) + (np.arange(3) == 2)": ["[0, 0, 0, 2]", "5", "4"],
    "[1, 2]": ["list"],
}

Said = dict[str, dict[str, list[tuple[bool, str]]]]


@pytest.fixture(scope="module")
def conv2d() -> Suite:
    return collect_suite(Course(ROOT).assignment("conv2d"))


@pytest.fixture(scope="module", params=LANGUAGES)
def notebook(request: Any, conv2d: Suite, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The student's notebook of conv2d, built afresh, in one language."""
    folder = build_student_folder(conv2d, request.param, tmp_path_factory.mktemp("student"))
    assert folder.parts[-2:] == (request.param, "conv2d")
    return nbformat.read(folder / "conv2d.ipynb", as_version=4)


@pytest.fixture(scope="module")
def answers(conv2d: Suite) -> list[str]:
    """The cells of the reference solution."""
    return [cell.source for cell in reference(conv2d.assignment).cells]


def blank(notebook: Any) -> list[str]:
    """The notebook's own code, before anything is answered."""
    return [
        cell.source
        for cell in notebook.cells
        if cell.cell_type == "code"
        and "otter_ignore" not in cell.metadata.get("tags", [])
        and "grader" not in cell.source
    ]


def test_the_notebook_is_valid_and_has_no_outputs(notebook):
    nbformat.validate(notebook)
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids)
    assert not any(cell.get("outputs") for cell in notebook.cells)


def test_every_question_has_its_check_and_its_points(notebook, conv2d):
    text = "\n".join(cell.source for cell in notebook.cells)
    for question in conv2d.questions:
        assert f'grader.check("{question.name}")' in text
        assert f"{question.points:g}" in text
        assert question.name in notebook.metadata["otter"]["tests"]


@pytest.fixture(scope="module")
def said(notebook: Any, answers: list[str]) -> Said:
    """What `grader.check` says of several students' cells: scene, question, (passed, message)."""
    scenes = {"reference": answers, "blank": blank(notebook), "nothing": []}
    for forward in WRONG:
        wrong = f"right = Conv2D.forward\nConv2D.forward = lambda self, x: {forward}"
        scenes[forward] = [*answers, wrong]
    ended = subprocess.run(
        [sys.executable, "-c", STUDENT],
        input=json.dumps({"scenes": scenes, "tests": notebook.metadata["otter"]["tests"]}),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    said: Said = json.loads(ended.stdout.splitlines()[-1])
    return said


def test_the_reference_passes_every_public_check_without_the_engine(said):
    assert all(passed for results in said["reference"].values() for passed, _ in results)


def test_a_blank_notebook_fails_every_public_check_with_a_word_of_help(said):
    for results in said["blank"].values():
        for passed, message in results:
            assert not passed
            assert "CheckFailed: " in message or "no attribute" in message


def test_names_that_are_not_there_are_named(said, notebook):
    japanese = notebook.metadata["autograder"]["language"] == "ja"
    words = "が定義されていません" if japanese else "is not defined: run its cell first"
    for results in said["nothing"].values():
        assert all(not passed and words in message for passed, message in results)


@pytest.mark.parametrize("forward", WRONG)
def test_a_wrong_answer_hears_got_expected_and_where(said, forward):
    passed, message = said[forward]["q2"][0]
    assert not passed
    for words in WRONG[forward]:
        assert words in message


def test_nothing_gives_an_answer_or_a_hidden_check_away(notebook, conv2d, answers):
    text = json.dumps(notebook, ensure_ascii=False)
    for check in conv2d.checks:
        if not check.public:
            assert check.function.__name__ not in text
    for secret in ("BEGIN SOLUTION", "# SOLUTION", "oracle", "variants"):
        assert secret not in text
    code = {line.strip() for cell in blank(notebook) for line in cell.splitlines()}
    for line in _solution_lines(conv2d.assignment.master):
        assert line not in code


def _solution_lines(master: Path) -> list[str]:
    """The longer lines between BEGIN SOLUTION and END SOLUTION inside code."""
    lines, inside = [], False
    for line in master.read_text("utf-8").splitlines():
        if line.strip() in {"# BEGIN SOLUTION", "# END SOLUTION"}:
            inside = line.strip() == "# BEGIN SOLUTION"
        elif inside and len(line.strip()) > 25:
            lines.append(line.strip())
    assert lines
    return lines


def test_each_language_has_its_own_words_and_comments(course):
    words = {"en": "in English", "ja": "日本語で"}
    for language, other in (("en", "ja"), ("ja", "en")):
        folder = build_student_folder(course.suite, language, course.root / "out")
        text = "\n".join(cell.source for cell in nbformat.read(folder / "tiny.ipynb", 4).cells)
        assert words[language] in text
        assert words[other] not in text


def test_the_same_sources_make_the_same_bytes(course):
    first, again = (
        build_student_folder(course.suite, "en", course.root / name) / "tiny.ipynb"
        for name in ("one", "two")
    )
    assert first.read_bytes() == again.read_bytes()


def test_build_writes_folders_and_zip_and_check_tells_when_they_are_stale(course: TinyCourse):
    folder = course.root / "assignments"
    assert course.command("build", "--check").exit_code == DOES_NOT_HOLD
    assert course.command("build", "--student", folder).exit_code == 0
    assert course.command("build", "--check").exit_code == 0
    notebook = folder / "ja" / "tiny" / "tiny.ipynb"
    notebook.write_text(notebook.read_text("utf-8").replace("二倍", "三倍"), "utf-8")
    (folder / "en" / "tiny" / "old.txt").write_text("x", "utf-8")
    stale = course.command("build", "--check")
    assert stale.exit_code == DOES_NOT_HOLD
    assert "ja/tiny/tiny.ipynb" in stale.stderr
    assert "old.txt" in stale.stderr


def test_a_hidden_check_beside_public_ones_does_not_get_out(course):
    public = next(course.root.glob("tests/tiny/test_a_public_*.py"))
    text = course.checks.read_text("utf-8")
    public.write_text(public.read_text("utf-8") + text[text.index("def described") :], "utf-8")
    public.write_text(
        public.read_text("utf-8")
        .replace("pytestmark = pytest.mark.public", "from autograder.checks import assert_integer")
        .replace("def test_twice_shown", "@pytest.mark.public\ndef test_twice_shown"),
        "utf-8",
    )
    course.checks.unlink()
    result = course.command("build", "--student", course.root / "out")
    assert result.exit_code == FAILED
    assert "a hidden check is in a file with public checks" in result.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_colab_notebook_brings_its_checks_along(language, tmp_path):
    notebook = nbformat.read(FOLDER / language / "conv2d" / "colab" / "conv2d.ipynb", as_version=4)
    nbformat.validate(notebook)
    setup = notebook.cells[0].source
    assert "%pip install -q otter-grader==" in setup
    script = "\n".join(line for line in setup.splitlines() if not line.startswith("%"))
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True)
    beside = FOLDER / language / "conv2d" / "tests"
    assert {file.name: file.read_text() for file in tmp_path.glob("tests/*.py")} == {
        file.name: file.read_text() for file in beside.glob("*.py")
    }
    assert "grader.export" not in "".join(cell.source for cell in notebook.cells)


def test_otter_check_finds_the_checks_beside_the_notebook(tmp_path):
    shutil.copytree(FOLDER / "en" / "conv2d" / "tests", tmp_path / "tests")
    shutil.copy(ROOT / "tests" / "samples" / "conv2d" / "reference.ipynb", tmp_path)
    command = [Path(sys.executable).with_name("otter"), "check", "reference.ipynb"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "All tests passed!" in result.stdout
