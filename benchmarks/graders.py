"""The graders that are compared: each builds what it needs of a case, and says what to run."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from abc import ABC, abstractmethod
from contextlib import closing
from pathlib import Path

import nbformat
from cases import Case
from nbformat.v4 import new_code_cell

from autograder.building import build_zip

_BIN = Path(sys.executable).parent


class Unavailable(Exception):
    """A grader that cannot be measured here, and why."""


class Grader(ABC):
    """One way to grade.

    Attributes:
        name: in results.json and on the command line.
        label: in the table.
        most: submissions of one run at most; 1 where each needs a run of its own.
    """

    name: str
    label: str
    most = 20

    @abstractmethod
    def prepare(self, case: Case, folder: Path, count: int) -> None:
        """Build, once and unmeasured, what runs over up to `count` submissions need.

        Raises:
            Unavailable: it is not installed.
        """

    @abstractmethod
    def command(self, prepared: Path, run: Path, count: int) -> list[str]:
        """What to run, and measure, over `count` submissions in the fresh folder `run`."""

    @abstractmethod
    def shares(self, run: Path, case: Case) -> list[float]:
        """The share of the points, 0 to 1, that each submission of a run was given."""


class Ours(Grader):
    """`autograder grade`, one submission at a time, as the others do."""

    name = "autograder"
    label = "`autograder grade`"

    def prepare(self, case: Case, folder: Path, count: int) -> None:
        case.write(folder / "submissions", count)
        (folder / "case.json").write_text(
            json.dumps([str(case.suite.assignment.course), case.assignment]), "utf-8"
        )

    def command(self, prepared: Path, run: Path, count: int) -> list[str]:
        course, assignment = json.loads((prepared / "case.json").read_text("utf-8"))
        paths = sorted((prepared / "submissions").iterdir())[:count]
        grade = [str(_BIN / "autograder"), "--course", course, "grade", assignment]
        return [*grade, *map(str, paths), "--out", str(run / "grades"), "--jobs", "1"]

    def shares(self, run: Path, case: Case) -> list[float]:  # noqa: ARG002
        with (run / "grades" / "final_grades.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        return [float(row["percent_correct"]) for row in rows[1:]]


class OtterWithPlugin(Grader):
    """`otter run` with the zip that `autograder build` makes."""

    name = "otter+plugin"
    label = "`otter run`, our zip"
    most = 1

    def prepare(self, case: Case, folder: Path, count: int) -> None:  # noqa: ARG002
        case.write(folder / "submissions", 1)
        self.build(case, folder)

    def build(self, case: Case, folder: Path) -> None:
        """Write `folder/autograder.zip`."""
        build_zip(case.suite, folder).rename(folder / "autograder.zip")

    def command(self, prepared: Path, run: Path, count: int) -> list[str]:  # noqa: ARG002
        otter_run = [str(_BIN / "otter"), "run", "-a", str(prepared / "autograder.zip")]
        return [*otter_run, "-o", str(run), str(prepared / "submissions" / "s00.ipynb")]

    def shares(self, run: Path, case: Case) -> list[float]:
        results = json.loads((run / "results.json").read_text("utf-8"))
        return [sum(test.get("score", 0) for test in results["tests"]) / case.suite.points]


_OTTER_TEST = '''\
"""{question}, as plain Otter tests that ask what the suite asks."""
import sys
from pathlib import Path

from otter.test_files import test_case

sys.path.insert(0, str(Path("payload").resolve()))
from asked import ask

OK_FORMAT = False
name = {question!r}
points = None
'''

_OTTER_CASE = """\

@test_case(name={key!r}, points={points!r}, hidden={hidden!r})
def case_{number}(env):
    ask({key!r}, env)
"""


class Otter(OtterWithPlugin):
    """`otter run` alone: Otter's own tests, in the kernel that runs the submission."""

    name = "otter"
    label = "`otter run`, plain Otter tests"

    def build(self, case: Case, folder: Path) -> None:
        source = folder / "source"
        shutil.copytree(case.payload, source / "payload")
        (source / "tests").mkdir()
        for question in case.suite.questions:
            checks = [check for check in case.suite.checks if check.question == question.name]
            cases = [
                _OTTER_CASE.format(
                    key=check.key, points=check.points, hidden=not check.public, number=number
                )
                for number, check in enumerate(checks, start=1)
            ]
            text = "\n".join([_OTTER_TEST.format(question=question.name), *cases])
            (source / "tests" / f"{question.name}.py").write_text(text, "utf-8")
        generate = [str(_BIN / "otter"), "generate", "-t", "tests", "--no-requirements"]
        generate += ["--no-environment", "-o", str(folder / "autograder.zip"), "payload"]
        _set_up(generate, source)


_NBGRADER_CELL = """\
### BEGIN HIDDEN TESTS
import sys
sys.path.insert(0, "payload")
from asked import earned
earned({question!r}, globals())
### END HIDDEN TESTS"""


class NbGrader(Grader):
    """`nbgrader autograde`: one hidden test cell per question, with partial credit."""

    name = "nbgrader"
    label = "`nbgrader autograde`"
    most = 5  # it takes seconds for each

    def prepare(self, case: Case, folder: Path, count: int) -> None:
        if importlib.util.find_spec("nbgrader") is None:
            raise Unavailable("nbgrader is not installed: run `make bench`.")
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
        _set_up([str(_BIN / "nbgrader"), "generate_assignment", name], folder / "course")
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
        return [str(_BIN / "nbgrader"), "autograde", assignment.name]

    def shares(self, run: Path, case: Case) -> list[float]:
        query = """
            SELECT sum(grade.auto_score) FROM grade
            JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
            GROUP BY submitted_notebook.id"""
        with closing(sqlite3.connect(run / "gradebook.db")) as gradebook:
            return [score / case.suite.points for (score,) in gradebook.execute(query)]


class Bare(Grader):
    """The same cells and checks in one process without isolation: less than this it cannot be."""

    name = "bare"
    label = "floor: one bare process"

    def prepare(self, case: Case, folder: Path, count: int) -> None:
        case.write(folder / "submissions", count, with_otter=False)
        shutil.copytree(case.payload, folder / "payload")

    def command(self, prepared: Path, run: Path, count: int) -> list[str]:  # noqa: ARG002
        paths = sorted((prepared / "submissions").iterdir())[:count]
        return [str(_BIN / "python"), str(prepared / "payload" / "bare.py"), *map(str, paths)]

    def shares(self, run: Path, case: Case) -> list[float]:
        lines = (run / "output.txt").read_text("utf-8").split()
        return [float(line) / case.suite.points for line in lines]


GRADERS: tuple[Grader, ...] = (Ours(), Otter(), OtterWithPlugin(), NbGrader(), Bare())


def _set_up(command: list[str], folder: Path) -> None:
    # nbgrader starts `alembic` by its bare name.
    environment = {**os.environ, "PATH": f"{_BIN}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = (done.stdout + done.stderr)[-2000:]
        raise Unavailable(f"{Path(command[0]).name} {command[1]} failed:\n{said}")
