"""A student's folder, which Otter Assign makes from the master in one language."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

import nbformat
import yaml
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell

from autograder.authoring.building.colab import colab_notebook
from autograder.authoring.building.markers import check_markers
from autograder.authoring.building.public_checks import public_test_file
from autograder.course.master import read_master
from autograder.errors import CourseError
from autograder.suite import ManualQuestion, Question, Suite
from autograder.text import Text

_ASSIGNMENT_CONFIG = """\
# ASSIGNMENT CONFIG
init_cell: true
export_cell: false
generate: false
run_tests: false
tests:
  files: false
  ok_format: false
"""

_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}

_SUBMIT = Text(
    "## Hand in\n\nRestart the kernel, run everything from the top, **save the notebook**, then "
    "run the cell below. It writes a zip file: that is what you hand in.",
    "## 提出\n\nカーネルを再起動し、すべてのセルを上から実行して**ノートブックを保存**してから、"
    "次のセルを実行してください。書き出される zip ファイルを提出します。",
)

# Save first: otherwise the zip has the notebook as JupyterLab saved it minutes ago.
_EXPORT = "grader.export(pdf=False, force_save=True)"

_RUBRIC = Text(
    "A person reads your answer, and looks for this:",
    "この問題は人が読んで採点します。採点の観点は次のとおりです。",
)


def build_student_folder(suite: Suite, language: str, out: Path) -> Path:
    """Write `out/<language>/<assignment>/` afresh: the notebook and everything that it needs.

    The notebook contains its public checks. They are in `tests/` as well, for `otter check`, and
    `colab/` has a notebook for Google Colab.

    Raises:
        CourseError: Otter finds the master malformed, or the master lacks a question of the suite.
    """
    assignment = suite.assignment
    check_markers(assignment)
    notebook = _assign(_with_checks(read_master(assignment, language), suite, language), suite)
    _finish(notebook, suite, language)
    colab = colab_notebook(notebook, language, assignment.files)
    _identify(colab)
    folder = out / language / assignment.name
    shutil.rmtree(folder, ignore_errors=True)
    _write(notebook, folder / f"{assignment.name}.ipynb")
    _write(colab, folder / "colab" / f"{assignment.name}.ipynb")
    (folder / "tests").mkdir()
    for question, source in notebook.metadata["otter"]["tests"].items():
        (folder / "tests" / f"{question}.py").write_text(source, encoding="utf-8")
    for file in assignment.files:
        shutil.copy(file, folder / file.name)
    return folder


def _with_checks(master: NotebookNode, suite: Suite, language: str) -> NotebookNode:
    """The master with points and with placeholders for the public checks, as Otter wants them."""
    questions = {question.name: question for question in (*suite.questions, *suite.manual)}
    cells = [new_raw_cell(_ASSIGNMENT_CONFIG)]
    current: Question | None = None
    for cell in master.cells:
        if cell.cell_type == "raw" and cell.source.startswith("# BEGIN QUESTION"):
            current = questions[_question_name(cell)]
        if cell.cell_type == "raw" and cell.source.startswith("# END QUESTION") and current:
            if not isinstance(current, ManualQuestion):
                cells += _test_block(suite, current.name)
            current = None
        if current and cell.cell_type == "markdown":
            _show_points(cell, current, language)
        cells.append(cell)
    master.cells = cells
    master.metadata.setdefault(
        "kernelspec", nbformat.from_dict(_KERNEL)
    )  # Otter Assign asks for it
    return master


def _question_name(cell: NotebookNode) -> str:
    config = yaml.safe_load("\n".join(cell.source.split("\n")[1:]))
    return str(config["name"])


def _test_block(suite: Suite, question: str) -> list[NotebookNode]:
    checks = [check for check in suite.checks if check.public and check.question == question]
    cases = [new_code_cell(f"def case_{number}(env):\n    pass") for number, _ in enumerate(checks)]
    return [new_raw_cell("# BEGIN TESTS"), *cases, new_raw_cell("# END TESTS")]


def _show_points(cell: NotebookNode, question: Question, language: str) -> None:
    """Add the points to the question's heading, and the rubric below its text."""
    heading = re.compile(rf"^(#+ {question.name}\b.*)$", re.MULTILINE)
    words = _points(question.points, language)
    cell.source, found = heading.subn(lambda match: match[1] + words, cell.source, count=1)
    if found and isinstance(question, ManualQuestion):
        lines = [
            f"- {line.text.into(language)}{_points(line.points, language)}"
            for line in question.rubric
        ]
        cell.source += "\n\n" + "\n".join([_RUBRIC.into(language), "", *lines])


def _points(points: float, language: str) -> str:
    plural = "point" if points == 1 else "points"
    return Text(f" ({points:g} {plural})", f"（{points:g} 点）").into(language)


def _assign(master: NotebookNode, suite: Suite) -> NotebookNode:
    """The student's notebook that Otter Assign writes."""
    from otter.assign import main as otter_assign  # noqa: PLC0415 - takes a second to import

    name = f"{suite.assignment.name}.ipynb"
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / name
        nbformat.write(master, path)
        try:
            otter_assign(str(path), str(Path(scratch) / "out"), no_pdfs=True, no_run_tests=True)
        # Otter raises exceptions of any type. Their messages name the cell.
        except Exception as error:
            raise CourseError(suite.assignment.master, f"Otter Assign: {error}") from error
        return nbformat.read(Path(scratch) / "out" / "student" / name, as_version=4)


def _finish(notebook: NotebookNode, suite: Suite, language: str) -> None:
    """Add the public checks and the last cells, and make the bytes reproducible."""
    notebook.cells += [
        new_markdown_cell(_SUBMIT.into(language)),
        new_code_cell(_EXPORT, metadata={"tags": ["otter_ignore"]}),
    ]
    tests = {
        question.name: public_test_file(suite, question.name, language)
        for question in suite.questions
    }
    notebook.metadata = nbformat.from_dict(_metadata(suite, language, tests))
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    _identify(notebook)


def _write(notebook: NotebookNode, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(nbformat.writes(notebook, version=4) + "\n", encoding="utf-8")


def _identify(notebook: NotebookNode) -> None:
    """Give the same cells the same ids, and remove outputs."""
    for place, cell in enumerate(notebook.cells):
        cell.metadata.pop("lang", None)
        cell["id"] = hashlib.sha256(f"{place} {cell.source}".encode()).hexdigest()[:8]
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


def _metadata(suite: Suite, language: str, tests: dict[str, str | None]) -> dict[str, Any]:
    return {
        "autograder": {"assignment": suite.assignment.name, "language": language},
        "kernelspec": _KERNEL,
        "language_info": {"name": "python"},
        "otter": {
            "OK_FORMAT": False,
            "tests": {name: source for name, source in tests.items() if source},
        },
    }
