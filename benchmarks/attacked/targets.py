"""The same tiny course for each grader, and where its results are."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import nbformat
from graders.grader import BIN, Unavailable, set_up
from nbformat.v4 import new_code_cell, new_notebook

from tests.attacks.battlefield import CANARY, HIDDEN_INPUT, HONEST, Battlefield, honest, notebook

Marks = tuple[float, float]
CELL_SECONDS = 3  # as long as our own course allows

_Q1 = f"""\
import numpy as np
x = np.concatenate([[{HIDDEN_INPUT}.0], np.random.default_rng(0).integers(100, 1000, 11)])
x = x.reshape(3, 4)
assert np.allclose(twice(x), 2 * x)
"""
_Q2 = f"""\
CANARY = "{CANARY}"
proof_ = proof()
assert proof_ is True or (isinstance(proof_, str) and CANARY in proof_)
"""
_NEIGHBOURS_TABLE = """\
file,q1,q2,total_points_earned,percent_correct,grading_status
points-per-question,3.0,2.0,5.0,1.0,--
000b-neighbour.ipynb,3.0,0.0,3.0,0.6,Completed
"""


class Target(ABC):
    """A grader that is attacked.

    Attributes:
        name: on the command line and in results.json.
        label: in the table.
        programs: the folder of its commands.
        spelled: how an attack that names a place of our course names the same one of this grader.
        passes: attacks that say nothing about this grader, and why.
        own: what belongs to the attacking submission, relative to the battlefield.
    """

    name: str
    label: str
    programs = BIN
    spelled: Mapping[str, str] = MappingProxyType({})
    passes: Mapping[str, str] = MappingProxyType({})
    own: tuple[str, ...] = ()

    def prepare(self, folder: Path) -> None:  # noqa: B027 - not everybody has to
        """Build, once, the course that each battlefield gets a copy of.

        Raises:
            Unavailable: the grader is not installed.
        """

    @abstractmethod
    def place(self, field: Battlefield, prepared: Path, cells: list[str]) -> None:
        """Put course, neighbours and the attack where the grader looks for them."""

    @abstractmethod
    def command(self, field: Battlefield) -> list[str]:
        """What grades the attack; run in `field.course`."""

    @abstractmethod
    def marks(self, field: Battlefield) -> Marks | None:
        """The attack's, or None where no result exists."""

    @abstractmethod
    def neighbours(self, field: Battlefield) -> Marks | None:
        """Those of the honest neighbour."""

    @abstractmethod
    def shown(self, field: Battlefield) -> str:
        """What the attack's student is shown."""


class Ours(Target):
    """`autograder grade`, the neighbour in the same grading."""

    name = "autograder"
    label = "`autograder grade`"

    def place(self, field: Battlefield, prepared: Path, cells: list[str]) -> None:  # noqa: ARG002
        (field.submissions / "000b-neighbour.ipynb").write_text(honest(), "utf-8")
        (field.submissions / "attack.ipynb").write_text(notebook(*cells), "utf-8")
        field.out.mkdir()

    def command(self, field: Battlefield) -> list[str]:
        grade = [str(BIN / "autograder"), "--course", str(field.course), "grade", "tiny"]
        return [*grade, str(field.submissions), "--out", str(field.out), "--jobs", "1"]

    def marks(self, field: Battlefield) -> Marks | None:
        return _row(field.out / "final_grades.csv", "attack.ipynb")

    def neighbours(self, field: Battlefield) -> Marks | None:
        return _row(field.out / "final_grades.csv", "000b-neighbour.ipynb")

    def shown(self, field: Battlefield) -> str:
        pages = [
            *(field.out / "feedback").glob("attack*"),
            *(field.out / "results").glob("attack*"),
        ]
        return "\n".join(page.read_text("utf-8") for page in pages)


def _row(table: Path, name: str) -> Marks | None:
    if not table.exists():
        return None
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["file"] == name:
                return float(row["q1"]), float(row["q2"])
    return None


class Otter(Target):
    """`otter run` with plain Otter tests; others' results lie in the folder where its own goes."""

    name = "otter"
    label = "`otter run`"
    spelled = MappingProxyType(
        {
            "@COURSE@/tests/tiny/test_hidden.py": "@COURSE@/tests/q2.py",
            "@COURSE@/tests/tiny/suite.toml": "@COURSE@/tests/q1.py",
            '"test_hidden" in f or "suite.toml" in f': 'f in ("q1.py", "q2.py")',
        }
    )
    passes = MappingProxyType({"read/gradebook": "it has no gradebook"})

    def prepare(self, folder: Path) -> None:
        (folder / "tests").mkdir()
        for name, points, body in (("q1", 3, _Q1), ("q2", 2, _Q2)):
            function = {"q1": "twice", "q2": "proof"}[name]
            indented = "".join(f"    {line}\n" for line in body.splitlines())
            (folder / "tests" / f"{name}.py").write_text(
                "from otter.test_files import test_case\n\nOK_FORMAT = False\n"
                f"name = {name!r}\npoints = {points}\n\n\n"
                f"@test_case(points=None, hidden=True)\ndef test_{name}({function}):\n{indented}",
                "utf-8",
            )
        generate = [str(BIN / "otter"), "generate", "-t", "tests", "--no-requirements"]
        set_up([*generate, "--no-environment", "-o", str(folder / "autograder.zip")], folder)

    def place(self, field: Battlefield, prepared: Path, cells: list[str]) -> None:
        shutil.rmtree(field.course)
        shutil.copytree(prepared, field.course)
        (field.submissions / "000b-neighbour.ipynb").write_text(honest(), "utf-8")
        attack = nbformat.reads(notebook(*cells), as_version=4)
        # Without one, Otter asks the notebook which kernel it wants, and finds none.
        attack.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
        nbformat.write(attack, field.submissions / "attack.ipynb")
        field.out.mkdir()
        (field.out / "final_grades.csv").write_text(_NEIGHBOURS_TABLE, "utf-8")

    def command(self, field: Battlefield) -> list[str]:
        run = [str(BIN / "otter"), "run", "-a", "autograder.zip", "-o", str(field.out)]
        return [*run, str(field.submissions / "attack.ipynb")]

    def marks(self, field: Battlefield) -> Marks | None:
        path = field.out / "results.json"
        if not path.exists():
            return None
        tests = json.loads(path.read_text("utf-8"))["tests"]
        scores = {test["name"]: float(test.get("score", 0)) for test in tests}
        # A submission that kept Otter from its results has some with an error and no question.
        return scores.get("q1", 0), scores.get("q2", 0)

    def neighbours(self, field: Battlefield) -> Marks | None:
        return _row(field.out / "final_grades.csv", "000b-neighbour.ipynb")

    def shown(self, field: Battlefield) -> str:
        path = field.out / "results.json"
        results = json.loads(path.read_text("utf-8")) if path.exists() else {"tests": []}
        seen = [test for test in results["tests"] if test.get("visibility") == "visible"]
        return json.dumps([results.get("output"), seen])


class NbGrader(Target):
    """`nbgrader autograde`, with the neighbour's grades in the gradebook already."""

    name = "nbgrader"
    label = "`nbgrader autograde`"
    spelled = MappingProxyType(
        {
            "@COURSE@/tests/tiny/test_hidden.py": "@COURSE@/source/tiny/tiny.ipynb",
            "@COURSE@/tests/tiny/suite.toml": "@COURSE@/nbgrader_config.py",
            '"test_hidden" in f or "suite.toml" in f': '"source" in folder and f == "tiny.ipynb"',
            "@OUT@/gradebook.sqlite": "@COURSE@/gradebook.db",
            "@OUT@": "@COURSE@",
            "@SUBMISSIONS@/{number:03}b-neighbour.ipynb": "@SUBMISSIONS@/tiny.ipynb",
            '"neighbour" in n': 'n == "tiny.ipynb"',
            "@SUBMISSIONS@": "@COURSE@/submitted/neighbour/tiny",
        }
    )
    passes = MappingProxyType(
        dict.fromkeys(
            (
                "exfiltrate/hidden_input_in_a_class_name",
                "exfiltrate/hidden_input_in_an_exception",
                "exfiltrate/hidden_input_printed",
            ),
            "its feedback shows students the hidden tests that they failed, by design",
        )
    )
    own = ("course/autograded/attacker/",)

    def __init__(self, programs: Path) -> None:
        self.programs = programs

    def prepare(self, folder: Path) -> None:
        if not (self.programs / "nbgrader").exists():
            raise Unavailable("nbgrader is not in .venv-bench: run `make bench`.")
        cells = [_nbgrader_cell("q1", 3, _Q1), _nbgrader_cell("q2", 2, _Q2)]
        source = folder / "source" / "tiny"
        source.mkdir(parents=True)
        nbformat.write(new_notebook(cells=cells), source / "tiny.ipynb")
        (folder / "nbgrader_config.py").write_text(
            'c = get_config()\nc.CourseDirectory.course_id = "tiny"\n'
            f"c.Execute.timeout = {CELL_SECONDS}\n",
            "utf-8",
        )
        set_up([str(self.programs / "nbgrader"), "generate_assignment", "tiny"], folder)
        self._submit(folder, "neighbour", [f"# {CANARY}", HONEST])
        set_up([str(self.programs / "nbgrader"), "autograde", "tiny"], folder)

    def _submit(self, course: Path, student: str, cells: list[str]) -> None:
        released = nbformat.read(course / "release" / "tiny" / "tiny.ipynb", as_version=4)
        released.cells = [new_code_cell(cell) for cell in cells] + released.cells
        folder = course / "submitted" / student / "tiny"
        folder.mkdir(parents=True)
        nbformat.write(released, folder / "tiny.ipynb")

    def place(self, field: Battlefield, prepared: Path, cells: list[str]) -> None:
        shutil.rmtree(field.course)
        shutil.copytree(prepared, field.course)
        self._submit(field.course, "attacker", cells)

    def command(self, field: Battlefield) -> list[str]:  # noqa: ARG002
        return [str(self.programs / "nbgrader"), "autograde", "tiny", "--student", "attacker"]

    def marks(self, field: Battlefield) -> Marks | None:
        if not (field.course / "autograded" / "attacker" / "tiny" / "tiny.ipynb").exists():
            return None
        return self._marks(field, "attacker")

    def neighbours(self, field: Battlefield) -> Marks | None:
        return self._marks(field, "neighbour")

    def _marks(self, field: Battlefield, student: str) -> Marks | None:
        query = """
            SELECT base_cell.name, grade.auto_score FROM grade
            JOIN base_cell ON base_cell.id = grade.cell_id
            JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
            JOIN submitted_assignment
              ON submitted_assignment.id = submitted_notebook.assignment_id
            WHERE submitted_assignment.student_id = ?"""
        try:
            with closing(sqlite3.connect(field.course / "gradebook.db")) as gradebook:
                scores = dict(gradebook.execute(query, (student,)))
        except sqlite3.Error:
            return None
        q1, q2 = scores.get("q1"), scores.get("q2")
        return None if q1 is None or q2 is None else (float(q1), float(q2))

    def shown(self, field: Battlefield) -> str:  # noqa: ARG002
        return ""  # see `passes`


def _nbgrader_cell(name: str, points: int, body: str) -> nbformat.NotebookNode:
    cell = new_code_cell(f"### BEGIN HIDDEN TESTS\n{body}### END HIDDEN TESTS", id=name)
    cell.metadata["nbgrader"] = {
        "grade": True,
        "grade_id": name,
        "locked": True,
        "points": points,
        "schema_version": 3,
        "solution": False,
        "task": False,
    }
    return cell


def targets(nbgrader: Path) -> tuple[Target, ...]:
    """All of them; `nbgrader` is the folder of its commands."""
    return (Ours(), Otter(), NbGrader(nbgrader))
