"""Each layer is used where there is one; below a safe minimum nothing is graded by accident."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.cli.exit_codes import ExitCode
from autograder.files.temporary import remove
from autograder.sandbox import cgroup, libraries, visible
from autograder.sandbox.isolation_layer import Layer
from autograder.sandbox.layers_in_force import PROMISES, layers

from .conftest import RIGHT, TinyCourse, write_notebook

linux = pytest.mark.skipif(sys.platform != "linux", reason="layers are Linux's")


def on_a_machine_without(what: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    poorer = (sys.executable, "-m", "tests.engine.poorer_machine", what, "--")
    command = (sys.executable, "-c", "from autograder.cli import main; main()")
    root = str(Path(__file__).resolve().parents[2])
    return subprocess.run(
        [*poorer, *command, *arguments],
        env={**os.environ, "PYTHONPATH": root},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


@linux
def test_this_machine_keeps_every_promise():
    assert all(keepers & set(layers()) for keepers in PROMISES.values())


@linux
@pytest.mark.parametrize("what", ["namespaces", "namespaces,seccomp", "landlock", "seccomp"])
def test_what_is_left_is_told_and_used(course: TinyCourse, tmp_path, what):
    write_notebook(tmp_path / "hers.ipynb", *RIGHT)
    told = on_a_machine_without(what, "doctor").stdout
    for name in what.split(","):
        assert f"missing   {'its own files' if name == 'namespaces' else name}" in told.replace(
            "Landlock", "landlock"
        )
    ended = on_a_machine_without(
        what,
        *("--course", course.root, "grade", "tiny", tmp_path / "hers.ipynb"),
        *("--out", tmp_path / "out", "--unsafe"),
    )
    assert ended.returncode == 0, ended.stderr
    assert _row(tmp_path)["total_points_earned"] == "6"


@linux
def test_below_the_safe_minimum_grade_refuses(course: TinyCourse, tmp_path):
    write_notebook(tmp_path / "hers.ipynb", *RIGHT)
    everything = "namespaces,landlock,seccomp"
    arguments = ("--course", course.root, "grade", "tiny", tmp_path / "hers.ipynb")
    arguments = (*arguments, "--out", tmp_path / "out")
    refused = on_a_machine_without(everything, *arguments)
    assert refused.returncode == ExitCode.FAILED
    assert "--unsafe" in refused.stderr
    assert not (tmp_path / "out" / "final_grades.csv").exists()
    assert "Below the safe minimum" in on_a_machine_without(everything, "doctor").stdout
    graded = on_a_machine_without(everything, *arguments, "--unsafe")
    assert graded.returncode == 0, graded.stderr
    assert _row(tmp_path)["grading_status"] == "Completed; not isolated"


def _row(folder: Path) -> dict[str, str]:
    with (folder / "out" / "final_grades.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))[-1]


@linux
def test_layers_are_recorded_in_every_result(grade_of):
    recorded = grade_of(*RIGHT).provenance.isolation
    assert recorded == ", ".join(layer.value for layer in layers())
    assert Layer.SECCOMP.value in recorded


def test_packages_that_are_not_listed_are_not_shown():
    shown = libraries.modules(libraries.shelves(libraries.top_level(("numpy",))))
    assert {"numpy", "matplotlib", "IPython"} <= shown
    assert not {"autograder", "otter", "pytest", "nbformat", "dask"} & shown


def test_what_a_listed_package_needs_is_shown_with_it():
    assert "dateutil" in libraries.modules(libraries.shelves(("matplotlib",)))
    assert "PIL" in libraries.modules(libraries.shelves(("PIL",)))


def test_a_package_of_the_base_interpreter_hides_none_of_the_venv(tmp_path, monkeypatch):
    venv, base = tmp_path / "a venv", tmp_path / "the base"
    for folder, needs in ((venv, "Requires-Dist: needed\n"), (base, "")):
        for name in ("tool", "needed"):
            info = folder / f"{name}-1.dist-info"
            info.mkdir(parents=True)
            (info / "RECORD").write_text(f"{name}/__init__.py,,\n")
            (info / "METADATA").write_text(f"Name: {name}\n{needs if name == 'tool' else ''}\n")
            (folder / name).mkdir()
    monkeypatch.setattr(libraries, "site_folders", lambda: (str(venv), str(base)))
    monkeypatch.setattr(sys, "path", [str(venv)])
    assert libraries.modules(libraries.shelves(("tool",))) >= {"tool", "needed"}
    assert libraries.shelves(("tool",))[1] == libraries.Shelf(str(base), ())


def test_folders_of_packages_are_shown_in_pieces():
    pieces = visible.pieces(visible.visible(libraries.top_level(())))
    assert not set(libraries.site_folders()) & set(pieces)
    assert not any(Path(piece).name.startswith("otter") for piece in pieces)


IN_A_CGROUP = """
import os, time
from autograder.sandbox import cgroup
from autograder.sandbox.limits import MIB, Limits
own = cgroup.enter()
if own is None:
    raise SystemExit("none to be had")
own.bound(Limits(memory=1, disk=1, processes=4))
def ends_with(action):
    child = os.fork()
    if child == 0:
        try:
            action()
        except BlockingIOError:
            os._exit(7)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
def processes():
    for _ in range(60):
        if os.fork() == 0:
            time.sleep(1)
            os._exit(0)
print(ends_with(lambda: bytes(400 * MIB)), ends_with(lambda: b"1" * (700 * MIB)))
print(ends_with(processes))
"""


@linux
def test_a_cgroup_bounds_memory_and_processes_together_and_is_removed():
    ran = subprocess.run(
        [sys.executable, "-c", IN_A_CGROUP], capture_output=True, text=True, check=False, timeout=60
    )
    if "none to be had" in ran.stderr:
        pytest.skip("no cgroup can be made here")
    assert ran.stdout.split() == ["0", "-9", "7"], ran.stderr
    until = time.monotonic() + 10
    while _cgroups() and time.monotonic() < until:
        cgroup.sweep()
        time.sleep(0.05)
    assert not _cgroups()


def _cgroups() -> list[Path]:
    """Those whose zygote is no more."""
    folders = set(cgroup._parents().values())
    found = [folder for parent in folders for folder in parent.glob("autograder-*")]
    return [each for each in found if not Path("/proc", each.name.partition("-")[2]).exists()]


@linux
def test_a_submission_finds_only_what_is_shown(run):
    seen = run(
        "import os, sys, numpy\n"
        "site = os.path.dirname(os.path.dirname(numpy.__file__))\n"
        "def readable(name):\n"
        "    try:\n        return bool(open(os.path.join(site, name, '__init__.py')).read())\n"
        "    except OSError:\n        return False\n"
        "seen = [name for name in os.listdir(site) if readable(name)]"
    ).student.seen
    assert "numpy" in seen
    assert not {"otter", "pytest", "nbformat", "autograder"} & set(seen)


def test_a_folder_is_removed_whatever_is_in_it(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "closed").mkdir()
    (folder / "closed" / "file").write_text("x")
    (folder / "closed").chmod(0)
    (folder / "link").symlink_to("/")
    os.mkfifo(folder / "pipe")
    here = os.getcwd()
    os.chdir(folder)
    for _ in range(300):
        os.mkdir("d" * 100)
        os.chdir("d" * 100)
    os.chdir(here)
    remove(str(folder))
    assert not folder.exists()
    assert Path("/").exists()
