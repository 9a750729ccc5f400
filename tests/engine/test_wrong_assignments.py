"""A notebook that was handed in to another assignment is recognised wherever it is graded."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.course import Course
from autograder.course.bundle import PAYLOAD, bundle_files, pack
from autograder.grading.environment import engine_digest
from autograder.grading.grading import grade_file
from autograder.grading.workplaces import Order, workplace
from autograder.student import SandboxHost
from autograder.suite import collect_suite
from autograder.text import Text

from .conftest import SUITE_TOML, TinyCourse, write_notebook


@pytest.fixture
def of_large(course: TinyCourse, tmp_path: Path) -> Path:
    """The notebook of another assignment of the course."""
    other = course.root / "tests" / "large"
    other.mkdir()
    (other / "suite.toml").write_text(SUITE_TOML, "utf-8")
    source = tmp_path / "received" / "source"
    for name, content in bundle_files(Course(course.root).assignment("tiny")).items():
        file = source / "files" / PAYLOAD / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    opening = 'import otter\ngrader = otter.Notebook("large.ipynb")'
    return write_notebook(source.parent / "submission" / "hers.ipynb", opening)


def here(course: TinyCourse, path: Path) -> tuple[Text, ...]:
    with SandboxHost() as host:
        suite = collect_suite(Course(course.root).assignment("tiny"))
        return grade_file(path, "hers", suite, host).remarks


def in_a_cluster(course: TinyCourse, path: Path) -> tuple[Text, ...]:
    assignment = Course(course.root).assignment("tiny")
    with workplace(Order(pack(assignment), "tiny", "1", 0)) as (suite, host):
        return grade_file(path, "hers", suite, host).remarks


def with_otter(course: TinyCourse, path: Path) -> tuple[Text, ...]:
    from autograder.otter.plugin import GradeInSandbox  # noqa: PLC0415 - takes a second

    config = {"assignment": "tiny", "engine": engine_digest()}
    plugin = GradeInSandbox(str(path), {}, config)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(path.parent)
        plugin.before_execution(None)
    return (Text(plugin.generate_report(), ""),)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what Otter imports
@pytest.mark.parametrize("grade", [here, in_a_cluster, with_otter])
def test_it_is_said_wherever_it_is_graded(course, of_large, grade):
    said = [remark.en for remark in grade(course, of_large)]
    assert "This looks like the notebook of large." in "\n".join(said)
