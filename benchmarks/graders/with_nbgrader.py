"""nbgrader, with a course of its own."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import nbformat
from cases import ROOT, Case
from nbformat.v4 import new_code_cell

from graders.grader import Grader, Unavailable, set_up

_NBGRADER_CELL = """\
### BEGIN HIDDEN TESTS
import sys
sys.path.insert(0, "payload")
from asked import earned
earned({question!r}, globals())
### END HIDDEN TESTS"""


class NbGrader(Grader):
    """`nbgrader autograde`: one hidden test cell per question, with partial credit.

    From an environment of its own: nbgrader brings JupyterLab along, and with that installed
    jupytext, which Otter and our command import, takes a second more to import.
    """

    name = "nbgrader"
    label = "`nbgrader autograde`"
    most = 5  # it takes seconds for each
    programs = ROOT / ".venv-bench" / "bin"

    def prepare(self, case: Case, folder: Path, count: int) -> None:
        if not (self.programs / "nbgrader").exists():
            raise Unavailable("nbgrader is not in .venv-bench: run `make bench`.")
        name = case.assignment
        source = folder / "course" / "source" / name
        shutil.copytree(case.payload, source / "payload")
        notebook = case.submission(0, with_otter=False)
        for question in case.suite.questions:
            cell = new_code_cell(_NBGRADER_CELL.format(question=question.name), id=question.name)
            cell.metadata["nbgrader"] = {
                "grade": True,
                "grade_id": question.name,
                "locked": True,
                "points": question.points,
                "schema_version": 3,
                "solution": False,
                "task": False,
            }
            notebook.cells.append(cell)
        nbformat.write(notebook, source / f"{name}.ipynb")
        config = 'c = get_config()\nc.CourseDirectory.course_id = "bench"\n'
        (folder / "course" / "nbgrader_config.py").write_text(config, "utf-8")
        set_up([str(self.programs / "nbgrader"), "generate_assignment", name], folder / "course")
        self._submit(case, folder / "course", count)

    def _submit(self, case: Case, course: Path, count: int) -> None:
        """Put the released notebook with the student's cells where nbgrader collects them."""
        name = f"{case.assignment}.ipynb"
        released = nbformat.read(course / "release" / case.assignment / name, as_version=4)
        tests = [cell for cell in released.cells if "nbgrader" in cell.metadata]
        for number in range(count):
            notebook = case.submission(number, with_otter=False)
            notebook.cells += tests
            folder = course / "submitted" / f"s{number:02}" / case.assignment
            folder.mkdir(parents=True)
            nbformat.write(notebook, folder / name)

    def command(self, prepared: Path, run: Path, count: int) -> list[str]:
        shutil.copytree(prepared / "course", run, dirs_exist_ok=True)
        for student in sorted((run / "submitted").iterdir())[count:]:
            shutil.rmtree(student)
        (assignment,) = (run / "source").iterdir()
        return [str(self.programs / "nbgrader"), "autograde", assignment.name]

    def shares(self, run: Path, case: Case) -> list[float]:
        query = """
            SELECT sum(grade.auto_score) FROM grade
            JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
            GROUP BY submitted_notebook.id"""
        with closing(sqlite3.connect(run / "gradebook.db")) as gradebook:
            return [score / case.suite.points for (score,) in gradebook.execute(query)]
