"""Every notebook of the course runs from top to bottom in Jupyter's kernel, blank and answered."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
import yaml
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from autograder.course import Course
from autograder.course.master import read_master
from autograder.submissions.notebook import SKIP_TAG
from autograder.text import LANGUAGES

from .conftest import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.filterwarnings("ignore"),  # of Jupyter, about its own future
]

COURSE = Course(ROOT)
NOT_YET = "CheckFailed"
RIGHT = {
    "en": ("Not checked yet:", "That was all of this question."),
    "ja": ("まだ確かめていないこと", "これで全部です"),
}


def public_questions(name: str, language: str) -> list[str]:
    """Questions with a public check, as the built notebook has them."""
    folder = COURSE.assignment(name).student_folder(language)
    return sorted(
        (file.stem for file in (folder / "tests").glob("q*.py")), key=lambda q: int(q[1:])
    )


def run(notebook: NotebookNode, folder: Path) -> dict[str, str]:
    """Execute all cells; what `grader.check` said, by question.

    Raises:
        nbclient.exceptions.CellExecutionError: a cell has raised.
    """
    client = NotebookClient(notebook, timeout=300, kernel_name="python3")
    client.execute(cwd=str(folder))
    return {
        cell.source.split('"')[1]: "".join(str(output) for output in cell.outputs)
        for cell in notebook.cells
        if cell.cell_type == "code" and cell.source.startswith("grader.check(")
    }


@pytest.fixture(autouse=True)
def _one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads of BLAS in several kernels at a time would wait for each other."""
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "1")


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A student's copy of the assignment's folder."""
    name, language = request.node.callspec.params["name"], request.node.callspec.params["language"]
    copy = tmp_path / name
    shutil.copytree(COURSE.assignment(name).student_folder(language), copy)
    return copy


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COURSE.names())
def test_a_blank_notebook_runs_and_every_check_says_what_is_missing(name, language, folder):
    notebook = nbformat.read(folder / f"{name}.ipynb", as_version=4)
    notebook.cells = [cell for cell in notebook.cells if "grader.export(" not in cell.source]
    said = run(notebook, folder)
    assert sorted(said, key=lambda q: int(q[1:])) == public_questions(name, language)
    for question, words in said.items():
        assert NOT_YET in words, question
        assert not any(right in words for right in RIGHT[language]), question
        assert "Traceback" not in words, question


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COURSE.names())
def test_an_answered_notebook_runs_and_every_public_check_passes(name, language, folder):
    said = run(answered(name, language), folder)
    assert sorted(said, key=lambda q: int(q[1:])) == public_questions(name, language)
    for question, words in said.items():
        assert any(right in words for right in RIGHT[language]), (question, words)
        assert NOT_YET not in words, question


def answered(name: str, language: str) -> NotebookNode:
    """The master's cells, with the checks where students have them."""
    notebook = read_master(COURSE.assignment(name), language)
    start = f'import otter\ngrader = otter.Notebook("{name}.ipynb")'
    cells, question = [new_code_cell(start)], ""
    asked = public_questions(name, language)
    for cell in notebook.cells:
        if cell.cell_type == "raw" and cell.source.startswith("# BEGIN QUESTION"):
            question = yaml.safe_load(cell.source.partition("\n")[2])["name"]
        if cell.cell_type == "raw" and cell.source.startswith("# END QUESTION"):
            check = new_code_cell(f'grader.check("{question}")', metadata={"tags": [SKIP_TAG]})
            cells += [check] if question in asked else []
        if cell.cell_type == "code":
            cells.append(cell)
    notebook.cells = cells
    return notebook
