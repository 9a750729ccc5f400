"""A course of three questions in a temporary folder, and ways to ask submissions things."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings
from nbformat.v4 import new_code_cell, new_notebook

from autograder.cli import main
from autograder.course import Course
from autograder.files.file_names import file_names
from autograder.gradebook.student_grade import ClassGrades, StudentGrade
from autograder.grading.grade import Grade
from autograder.grading.grading import grade
from autograder.grading.session import Session
from autograder.pages.report import report
from autograder.student import CellFault, SandboxHost, Student
from autograder.submissions import Cell, Submission
from autograder.suite import Suite, collect_suite
from autograder.suite.outline import CheckOutline, Outline

# The same examples every time; a busy machine is no failure.
settings.register_profile(
    "engine",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("engine")

ROOT = Path(__file__).resolve().parents[2]

SUITE_TOML = """\
[title]
en = "Three small things"
ja = "三つの小さな問題"

[[question]]
name = "q1"
en = "Twice"
ja = "二倍"

[[question]]
name = "q2"
en = "One more"
ja = "一つ多く"

[[question]]
name = "q3"
en = "A box"
ja = "箱"

[limits]
cell_seconds = 1
load_seconds = 8
check_seconds = 1
memory = 1000000000
file_size = 1000000
answer = 4000000
"""

PUBLIC_CHECKS = """\
import numpy as np
import pytest

from autograder.checks import assert_same

pytestmark = pytest.mark.public


@pytest.mark.question("q1")
@pytest.mark.title(en="Twice two numbers", ja="二つの数の二倍")
@pytest.mark.catches(en="A known mistake.", ja="よくある間違い。")
def test_twice_shown(student):
    assert_same(student.twice(np.array([1.0, 2.0])), [2.0, 4.0], "twice(x)")
"""

CHECKS = """\
import numpy as np
import pytest

from autograder.checks import assert_integer, assert_same


def described(en):
    def decorate(test):
        test = pytest.mark.title(en=en, ja="題")(test)
        return pytest.mark.catches(en="A known mistake.", ja="よくある間違い。")(test)

    return decorate


@pytest.mark.question("q1")
@pytest.mark.points(2)
@described("Twice many numbers")
def test_twice_many(student, rng):
    x = rng.integers(100, 1000, (3, 4)).astype(np.float64)
    assert_same(student.twice(x), 2 * x, "twice(x)")


@pytest.mark.question("q2")
@pytest.mark.points(2)
@described("One more than a number")
def test_one_more(student):
    assert_integer(student.one_more(987654321), 987654322, "one_more(n)")


@pytest.mark.question("q3")
@described("What is put in comes out")
def test_box(student):
    box = student.Box()
    box.put(np.arange(3.0))
    assert_same(box.content, [0, 1, 2], "box.content")
"""

MASTER = """\
# %%
import numpy as np

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [markdown] lang="en"
# ### q1. Twice

# %% [markdown] lang="ja"
# ### q1. 二倍

# %% [raw]
# # BEGIN SOLUTION


# %%
def twice(x):
    # en: in English
    # ja: 日本語で
    # BEGIN SOLUTION
    return x + x
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [raw]
# # BEGIN SOLUTION


# %%
def one_more(n):
    return n + 1  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [raw]
# # BEGIN SOLUTION


# %%
class Box:
    def put(self, x):
        # BEGIN SOLUTION
        self.content = x
        # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION
"""

TWICE = "import numpy as np\n\ndef twice(x):\n    return 2 * x"
ONE_MORE = "def one_more(n):\n    return n + 1"
BOX = "class Box:\n    def put(self, x):\n        self.content = x"
RIGHT = (TWICE, ONE_MORE, BOX)

_serial = itertools.count()


def submission(*sources: str, name: str = "hers.ipynb") -> Submission:
    """A submission of these code cells."""
    digest = hashlib.sha256("\0".join(sources).encode()).hexdigest()
    return Submission(
        name,
        digest,
        tuple(Cell(source, number=number) for number, source in enumerate(sources, start=1)),
    )


def write_notebook(path: Path, *sources: str) -> Path:
    """The same as a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=[new_code_cell(source) for source in sources]), path)
    return path


@dataclass(frozen=True)
class TinyCourse:
    """A course with the one assignment `tiny`, whose questions are worth 3, 2 and 1."""

    root: Path
    host: SandboxHost

    @property
    def suite(self) -> Suite:
        return collect_suite(Course(self.root).assignment("tiny"))

    @property
    def checks(self) -> Path:
        (file,) = self.root.glob("tests/tiny/test_hidden_*.py")
        return file

    def command(self, *arguments: str | Path) -> Result:
        """`autograder ARGUMENTS` in this course."""
        return CliRunner().invoke(main, ["--course", str(self.root), *map(str, arguments)])


def make_course(root: Path, host: SandboxHost) -> TinyCourse:
    """Write the course; its test modules get names that no others have in this process."""
    folder = root / "tests" / "tiny"
    folder.mkdir(parents=True)
    (folder / "suite.toml").write_text(SUITE_TOML, encoding="utf-8")
    serial = next(_serial)
    (folder / f"test_a_public_{serial}.py").write_text(PUBLIC_CHECKS, encoding="utf-8")
    (folder / f"test_hidden_{serial}.py").write_text(CHECKS, encoding="utf-8")
    master = root / "solutions" / "tiny" / "tiny.py"
    master.parent.mkdir(parents=True)
    master.write_text(MASTER, encoding="utf-8")
    return TinyCourse(root, host)


@pytest.fixture(scope="session")
def host() -> Iterator[SandboxHost]:
    with SandboxHost(("numpy", "matplotlib.pyplot")) as host:
        yield host


@pytest.fixture
def course(tmp_path: Path, host: SandboxHost) -> TinyCourse:
    return make_course(tmp_path / "course", host)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory, host: SandboxHost) -> Suite:
    """The suite of a course that no test changes."""
    return make_course(tmp_path_factory.mktemp("tiny"), host).suite


@pytest.fixture
def grade_of(tiny: Suite, host: SandboxHost) -> Callable[..., Grade]:
    """`grade_of(cell, cell, ...)`: the grade of a submission of these cells."""
    return lambda *sources: grade(submission(*sources), tiny, host)


@dataclass(frozen=True)
class Ran:
    """A submission that has run its cells."""

    student: Student
    faults: tuple[CellFault, ...]


@pytest.fixture
def run(tiny: Suite, host: SandboxHost) -> Iterator[Callable[..., Ran]]:
    """`run(cell, cell, ...)`: run these cells, to ask for what they define; once per test."""
    with ExitStack() as stack:

        def run(*sources: str) -> Ran:
            session = stack.enter_context(Session(host, submission(*sources), tiny.assignment))
            return Ran(session.student_for("q1"), session.cell_faults)

        yield run


def marks(grade: Grade) -> list[float]:
    """Points per question."""
    return [grade.earned(question.name) for question in grade.questions]


def check_results(grade: Grade) -> list[tuple[str, str, str]]:
    """What came of each check, without the time that it took."""
    return [
        (check.key, grade.of(check).status.value, str(grade.reason(check)))
        for check in grade.checks
    ]


def check_named(grade: Grade, test: str) -> CheckOutline:
    """The check that this test function makes."""
    (check,) = [check for check in grade.checks if check.key.endswith(f"::{test}")]
    return check


def student_grade_of(grade: Grade, **more: Any) -> StudentGrade:
    """The grade of somebody who is in time, and whom nobody knows."""
    return StudentGrade(grade, **{"possible": grade.possible, **more})


def class_of(grades: Iterable[Grade], outline: Outline, **more: Any) -> ClassGrades:
    """The grades of a class without a roster."""
    return ClassGrades(outline, tuple(map(student_grade_of, grades)), **{"missing": None, **more})


def report_of(people: ClassGrades) -> str:
    """The report's page, with the names of files that the pages have."""
    return report(people, file_names(people.of_submissions()))
