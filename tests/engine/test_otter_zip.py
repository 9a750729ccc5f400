"""The Otter zip gives the marks of `autograder grade`, or none; nothing in a submission runs."""

from __future__ import annotations

import io
import json
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.building import build_zip
from autograder.course import Course
from autograder.grading.grading import grade_file
from autograder.student import SandboxHost
from autograder.suite import Suite, collect_suite

from .conftest import BOX, ONE_MORE, ROOT, make_course, write_notebook

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),  # of what Otter imports
]
SAMPLES = ("reference.ipynb", "overlaps_overwritten.ipynb", "exits.ipynb")


@dataclass(frozen=True)
class OtterRun:
    """How `otter run` ended, and the results that it wrote."""

    code: int
    said: str
    results: dict[str, Any] | None

    @property
    def score(self) -> float:
        assert self.results is not None, self.said
        return sum(float(test["score"]) for test in self.results["tests"])


def otter_run(archive: Path, submission: Path, out: Path) -> OtterRun:
    out.mkdir()
    ended = subprocess.run(
        [Path(sys.executable).with_name("otter"), "run", "-a", archive, "-o", out, submission],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    path = out / "results.json"
    results = json.loads(path.read_text("utf-8")) if path.exists() else None
    return OtterRun(ended.returncode, ended.stdout + ended.stderr, results)


def altered(archive: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """A copy of a zip in which one file is another."""
    copy = archive.with_name(f"altered-{len(list(archive.parent.iterdir()))}.zip")
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(copy, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry, change(data) if entry.filename == name else data)
    return copy


def without_plugin(config: bytes) -> bytes:
    return json.dumps({**json.loads(config), "plugins": []}).encode()


def of_another_engine(config: bytes) -> bytes:
    content = json.loads(config)
    (plugin,) = content["plugins"][0].values()
    plugin["engine"] = "0" * 64
    return json.dumps(content).encode()


class Mark:
    """Unpickled, it leaves a mark."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return open, (str(self.path), "w")


def malicious(path: Path, marks: Path, notebook: bytes) -> Path:
    """A zip with a notebook, and files that leave a mark where they are run or unpickled."""
    marks.mkdir()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("hers.ipynb", notebook)
        archive.writestr(".OTTER_LOG", pickle.dumps(Mark(marks / "log")))
        for module in ("otter", "logging", "json", "numpy", "sitecustomize", "ipykernel", "dill"):
            source = f"open({str(marks / module)!r}, 'w')\nraise SystemExit\n"
            archive.writestr(f"{module}.py", source)
        engine = f"open({str(marks / 'engine')!r}, 'w')\n"
        archive.writestr("cnn_autograder/autograder/__init__.py", engine)
        archive.writestr("autograder/__init__.py", engine)
        archive.writestr("tests/q1.py", engine)
    path.write_bytes(buffer.getvalue())
    return path


def poisonous(path: Path, mark: Path) -> Path:
    """A notebook that puts an object of its own among the results that Otter pickles."""
    return write_notebook(
        path,
        "def twice(x):\n    return x",
        ONE_MORE,
        BOX,
        "import os\n"
        "from otter.execute import Checker\n"
        "class Poison:\n"
        "    name, path, score, possible = 'q9', 'of no test', 0, 0\n"
        f"    def __reduce__(self):\n        return os.mkdir, ({str(mark)!r},)\n"
        "Checker.get_results().append(Poison())",
    )


@pytest.fixture(scope="module")
def conv2d() -> Suite:
    return collect_suite(Course(ROOT).assignment("conv2d"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("otter")


@pytest.fixture(scope="module")
def half(folder: Path) -> Path:
    """A notebook with q2 and q3 right."""
    return write_notebook(folder / "half.ipynb", "def twice(x):\n    return x", ONE_MORE, BOX)


@pytest.fixture(scope="module")
def runs(conv2d: Suite, host: SandboxHost, folder: Path, half: Path) -> Iterator[dict[str, Any]]:
    """All runs of Otter that the tests look at, two at a time."""
    tiny = make_course(folder / "course", host).suite
    big, small = build_zip(conv2d, folder), build_zip(tiny, folder)
    config = "otter_config.json"
    evil = malicious(folder / "evil.zip", folder / "marks", half.read_bytes())
    broken = folder / "broken.ipynb"
    broken.write_text('{"cells": [{"cell_type": "code"', "utf-8")
    poison = poisonous(folder / "poison.ipynb", folder / "poisoned")
    stronger = poisonous(folder / "stronger.ipynb", folder / "poisoned without the plugin")
    scenes = {
        **{name: (big, ROOT / "tests" / "samples" / "conv2d" / name) for name in SAMPLES},
        "half": (small, half),
        "without the plugin": (altered(small, config, without_plugin), half),
        "another engine": (altered(small, config, of_another_engine), half),
        "evil": (small, evil),
        "broken": (small, broken),
        "poison": (small, poison),
        "poison without the plugin": (altered(small, config, without_plugin), stronger),
    }
    with ThreadPoolExecutor(2) as pool:
        running = {
            name: pool.submit(otter_run, archive, submission, folder / f"run {name}")
            for name, (archive, submission) in scenes.items()
        }
        yield {name: run.result() for name, run in running.items()}


@pytest.mark.parametrize("name", SAMPLES)
def test_otter_run_gives_the_marks_of_grade(runs, conv2d, host, name):
    path = ROOT / "tests" / "samples" / "conv2d" / name
    given = grade_file(path, name, conv2d, host)
    assert runs[name].code == 0
    assert runs[name].score == pytest.approx(given.points)
    assert sum(float(t["max_score"]) for t in runs[name].results["tests"]) == given.possible


def test_otters_results_tell_the_reason_and_keep_hidden_values(runs):
    assert runs["half"].score == 3
    text = json.dumps(runs["half"].results)
    assert "got 1, expected 2" in text
    assert "Everything is off by one and the same factor" in text
    assert "987654321" not in text


def test_without_the_plugin_everything_fails(runs):
    assert runs["without the plugin"].score == 0


def test_with_another_engine_there_is_no_score(runs):
    assert runs["another engine"].code != 0
    assert runs["another engine"].results is None
    assert "The engine installed here is not the one" in runs["another engine"].said


def test_nothing_that_a_submission_brings_along_is_run(runs, folder):
    assert list((folder / "marks").iterdir()) == []
    assert runs["evil"].score == 3


def test_nothing_of_a_submission_is_unpickled_with_the_results(runs, folder):
    # So it would be: whoever loads Otter's own results runs what the submission put into them.
    assert (folder / "poisoned without the plugin").exists()
    assert runs["poison"].score == 3
    assert not (folder / "poisoned").exists()


def test_a_file_that_cannot_be_read_never_gets_points(runs):
    run = runs["broken"]
    assert run.code != 0 or run.score == 0


def test_the_same_sources_make_the_same_zip(course):
    first = build_zip(course.suite, course.root / "one").read_bytes()
    assert build_zip(course.suite, course.root / "two").read_bytes() == first


def test_the_zip_holds_what_it_needs_and_no_more(course):
    with zipfile.ZipFile(build_zip(course.suite, course.root)) as archive:
        names = archive.namelist()
        requirements = archive.read("requirements.txt").decode()
    for needed in ("setup.sh", "run_autograder", "run_otter.py", "tests/q1.py"):
        assert needed in names
    assert "files/cnn_autograder/tests/tiny/suite.toml" in names
    assert not [name for name in names if "/variants/" in name or "__pycache__" in name]
    # The reference solution is recorded before a submission is graded; the master stays at home.
    (reference,) = [name for name in names if "solutions" in name]
    assert reference.endswith("solutions/tiny/reference.json")
    assert "otter-grader==" in requirements
    assert "@" not in requirements
