"""What is graded: assignments, and copies of a right submission to each."""

from __future__ import annotations

import copy
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from autograder.course import Course
from autograder.course.master import reference
from autograder.submissions.notebook import SKIP_TAG
from autograder.suite import Suite, collect_suite

ROOT = Path(__file__).resolve().parent.parent
_PAYLOAD = Path(__file__).resolve().parent / "payload"

_TRIVIAL_SUITE = """\
[title]
en = "Trivial"
ja = "自明"

[[question]]
name = "q1"
en = "A number"
ja = "数"
"""

_TRIVIAL_TEST = '''\
"""One check of one number."""

import pytest

from autograder.checks import assert_integer


@pytest.mark.question("q1")
@pytest.mark.title(en="The number", ja="数")
@pytest.mark.catches(en="It is another number.", ja="別の数になっています。")
def test_number(student):
    assert_integer(student.number, 42, "number")
'''

_TRIVIAL_CELLS = (
    "import otter\ngrader = otter.Notebook()",
    "number = 6 * 7",
    'grader.check("q1")',
)


@dataclass(frozen=True)
class Case:
    """An assignment, and a submission that earns all of its points.

    Attributes:
        name: as the table calls it.
        suite: the hidden suite, and through it the course's folder.
        notebook: the submission, as a student of Otter's hands it in.
        payload: the suite and `asked.py`, for the graders that run tests beside the submission.
    """

    name: str
    suite: Suite
    notebook: NotebookNode
    payload: Path

    @property
    def assignment(self) -> str:
        return str(self.suite.assignment.name)

    def submission(self, number: int, *, with_otter: bool = True) -> NotebookNode:
        """The submission with a comment of its own, so that no two have the same bytes.

        Without Otter, it has those cells only that Otter, and our command, grade.
        """
        notebook = copy.deepcopy(self.notebook)
        notebook.cells.append(new_code_cell(f"# submission {number}", id="number"))
        if not with_otter:
            notebook.cells = [cell for cell in notebook.cells if _is_graded(cell)]
            notebook.metadata.pop("otter", None)
        return notebook

    def write(self, folder: Path, count: int, *, with_otter: bool = True) -> list[Path]:
        """Files of `count` submissions in a new folder."""
        folder.mkdir(parents=True)
        paths = [folder / f"s{number:02}.ipynb" for number in range(count)]
        for number, path in enumerate(paths):
            nbformat.write(self.submission(number, with_otter=with_otter), path)
        return paths


def _is_graded(cell: NotebookNode) -> bool:
    if cell.cell_type != "code" or SKIP_TAG in cell.metadata.get("tags", []):
        return False
    return "grader.check(" not in cell.source and "import otter" not in cell.source


def trivial(scratch: Path) -> Case:
    """One question with one check of one number: what grading costs when there is nothing to do."""
    # Without __init__.py: this process imports the package `tests` of our own course as well.
    folder = scratch / "course" / "tests" / "trivial"
    folder.mkdir(parents=True)
    (folder / "suite.toml").write_text(_TRIVIAL_SUITE, "utf-8")
    (folder / "test_q1.py").write_text(_TRIVIAL_TEST, "utf-8")
    master = scratch / "course" / "solutions" / "trivial" / "trivial.py"
    master.parent.mkdir(parents=True)
    master.write_text(f"# %%\n{_TRIVIAL_CELLS[1]}\n", "utf-8")
    notebook = new_notebook(cells=[new_code_cell(source) for source in _TRIVIAL_CELLS])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    suite = collect_suite(Course(scratch / "course").assignment("trivial"))
    return Case("trivial", suite, notebook, _payload(suite, scratch / "payload"))


def conv2d(scratch: Path) -> Case:
    """The reference solution of `conv2d`, as a student hands it in, against the hidden suite."""
    suite = collect_suite(Course(ROOT).assignment("conv2d"))
    notebook = nbformat.read(ROOT / "tests/samples/conv2d/reference.ipynb", as_version=4)
    return Case("conv2d", suite, notebook, _payload(suite, scratch / "payload"))


def lenet(scratch: Path) -> Case:
    """The reference solution of `lenet`: nearly all of its time is a student's own training."""
    suite = collect_suite(Course(ROOT).assignment("lenet"))
    cells = [new_code_cell(cell.source) for cell in reference(suite.assignment).cells]
    payload = _payload(suite, scratch / "payload")
    for file in suite.assignment.files:
        (payload / "beside").mkdir(exist_ok=True)
        shutil.copy(file, payload / "beside")
    return Case("lenet", suite, new_notebook(cells=cells), payload)


def _payload(suite: Suite, folder: Path) -> Path:
    assignment = suite.assignment
    shutil.copytree(_PAYLOAD, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in (*assignment.suite_files(), *assignment.files):
        target = folder / file.relative_to(assignment.course)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    (folder / "tests" / "__init__.py").touch()
    checks = []
    for check in suite.checks:
        if check.arguments:
            raise NotImplementedError(f"{check.key} has parameters: asked.py cannot ask it.")
        checks.append(
            {
                "key": check.key,
                "question": check.question,
                "points": check.points,
                "module": f"tests.{assignment.name}.{check.key.split('.py::')[0]}",
                "function": check.function.__name__,
                "fixtures": sorted(check.fixtures),
            }
        )
    (folder / "checks.json").write_text(json.dumps(checks), "utf-8")
    names = [question.name for question in suite.questions]
    (folder / "questions.json").write_text(json.dumps(names), "utf-8")
    return folder
