"""Measures whole classes: growth, regrades, and a Dask cluster on this machine: `make bench`.

A class is made of the reference and the correct and known-wrong variants of conv2d, each submission
a file of its own, so that right and wrong, quick and slow solutions are in it as in life.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import nbformat
from cases import ROOT, lenet
from graders import Bare, Ours
from growth import draw_growth, write_course
from measured import Used, measure
from nbformat.v4 import new_code_cell, new_notebook
from results import machine, say, write

from autograder.authoring.auditing.variants import correct_variants, wrong_variants
from autograder.course import Course
from autograder.course.master import reference
from autograder.gradebook.gradebook import Gradebook
from autograder.grading.cluster import Cluster
from autograder.grading.pool import default_jobs

_ASSIGNMENT = "conv2d"
_SIMULATED = 10_000
_ASKED = 20  # submissions, by suites of more and more checks
_CONFINED = 200
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_SIMULATED_THREADS = 50
# All checks of one question use what stands in their file.
_EDITED = "tests/conv2d/test_q5_bias_gradient.py"


@dataclass(frozen=True)
class Measured:
    """One command, or what stands for one.

    Attributes:
        what: as the table calls it.
        submissions: how many it was about.
        cpu, wall: seconds, of the whole command with all its processes; NaN where not measured.
        remark: what is to be said about it.
    """

    what: str
    submissions: int
    cpu: float
    wall: float
    remark: str = ""


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="bulk-") as scratch:
        bench = _Bench(Path(scratch))
        rows = [
            *bench.growth(options.sizes),
            *bench.regrades(),
            *bench.checks(options.checks),
            bench.isolation(),
            *bench.lenet(options.lenet),
            *bench.cluster(options.cluster),
        ]
    text = _table(rows)
    results = {"machine": machine(), "rows": [asdict(row) for row in rows]}
    write("bulk", results, text, into_readme=options.into_readme)
    draw_growth()
    print(text, end="")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, prog="benchmarks/bulk.py")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--checks", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--lenet", type=int, default=100, help="submissions of lenet (100)")
    parser.add_argument("--cluster", type=int, default=200, help="submissions for Dask (200)")
    parser.add_argument("--into-readme", action=argparse.BooleanOptionalAction, default=True)
    return parser.parse_args()


class _Bench:
    """A class of submissions, and commands about it."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self._course = scratch / "course"
        ignored = shutil.ignore_patterns("__pycache__", "variants")
        for folder in ("tests/conv2d", "solutions/conv2d"):
            shutil.copytree(ROOT / folder, self._course / folder, ignore=ignored)
        (self._course / "tests/__init__.py").touch()
        self._kinds = _kinds()

    def growth(self, sizes: list[int]) -> Iterator[Measured]:
        """The same class, larger and larger; the largest is kept for the regrades."""
        for size in sizes:
            folder = self._class(size)
            used = self._grade(folder, self._out(size), "--force")
            yield Measured("a class", size, used.cpu, used.wall, _each(used.cpu, size))
            say(f"{size} submissions: {used.wall:.1f} s, {used.cpu:.1f} s of CPU")
        self._largest = max(sizes)

    def regrades(self) -> Iterator[Measured]:
        """What is done again when nothing, and when one question has changed."""
        size = self._largest
        folder, out = self._class(size), self._out(size)
        used = self._grade(folder, out)
        yield Measured("again, nothing changed", size, used.cpu, used.wall)
        with (self._course / _EDITED).open("a", encoding="utf-8") as file:
            file.write("\n\nCHANGED = True\n")
        used = self._grade(folder, out)
        yield Measured("again, one question changed", size, used.cpu, used.wall)

    def checks(self, counts: list[int]) -> Iterator[Measured]:
        """The same submissions, asked more and more checks."""
        folder = self._scratch / "twice"
        folder.mkdir()
        for number in range(_ASKED):
            cell = new_code_cell(f"def twice(x):\n    return 2 * x\n# submission {number}")
            nbformat.write(new_notebook(cells=[cell]), folder / f"s{number:05}.ipynb")
        for count in counts:
            course = self._scratch / f"checks{count}"
            write_course(course, count)
            used = self._grade(folder, course / "out", course=course, assignment="twice")
            remark = f"{1000 * used.cpu / _ASKED / count:.2g} ms of CPU for each check"
            yield Measured(f"a suite of {count:,} checks", _ASKED, used.cpu, used.wall, remark)

    def isolation(self) -> Measured:
        """What it costs to start a sandbox, run a cell, and leave nothing behind."""
        program = [sys.executable, str(Path(__file__).parent / "payload" / "confined.py")]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        none, some = (
            measure([*program, str(count)], self._scratch, environment) for count in (0, _CONFINED)
        )
        cpu, wall = some.cpu - none.cpu, some.wall - none.wall
        return Measured("isolation alone", _CONFINED, cpu, wall, _each(cpu, _CONFINED))

    def lenet(self, size: int) -> Iterator[Measured]:
        """Submissions that train a network: beside the same cells and checks in one process."""
        folder = self._scratch / "lenet"
        case = lenet(folder)
        floor = math.nan
        for grader in (Bare(), Ours()):
            grader.prepare(case, folder / grader.name, size)
            run = folder / "runs" / grader.name
            run.mkdir(parents=True)
            command = grader.command(folder / grader.name, run, size)
            used = measure(command, run, os.environ | _ONE_THREAD)
            shares = grader.shares(run, case)
            assert shares == [1.0] * size, f"{grader.name} gave {shares}"
            remark = "" if math.isnan(floor) else f"{used.cpu / floor:.2f} × the floor's CPU"
            yield Measured(f"lenet, {grader.label}", size, used.cpu, used.wall, remark)
            floor = used.cpu

    def cluster(self, size: int) -> Iterator[Measured]:
        """The local pool beside Dask with as many workers, and a simulation of many machines."""
        folder, jobs = self._class(size), default_jobs()
        pool = self._grade(folder, self._scratch / "pool", "--force", "--jobs", str(jobs))
        yield Measured(f"local pool, {jobs} workers", size, pool.cpu, pool.wall)
        with _dask(self._scratch, jobs, threads=1) as address:
            self._grade(self._class(5), self._scratch / "warm", "--scheduler", address)
            dask = self._grade(folder, self._scratch / "dask", "--force", "--scheduler", address)
        same = self._table("pool") == self._table("dask")
        remark = f"{pool.wall / dask.wall:.0%} of the pool's throughput; " + (
            "the same table" if same else "ANOTHER TABLE"
        )
        yield Measured(f"Dask, {jobs} workers", size, float("nan"), dask.wall, remark)
        with Gradebook.existing(self._scratch / "pool") as gradebook:
            seconds = [asked.seconds for asked in gradebook.asked().values()]
        with _dask(self._scratch, jobs, threads=_SIMULATED_THREADS) as address:
            yield _simulate(address, seconds, jobs * _SIMULATED_THREADS)

    def _class(self, size: int) -> Path:
        folder = self._scratch / f"class{size}"
        if not folder.exists():
            folder.mkdir()
            draw = random.Random(size)
            for number in range(size):
                cells = [*draw.choice(self._kinds), f"# submission {number}"]
                notebook = new_notebook(cells=[new_code_cell(cell) for cell in cells])
                nbformat.write(notebook, folder / f"s{number:05}.ipynb")
        return folder

    def _out(self, size: int) -> Path:
        return self._scratch / f"out{size}"

    def _table(self, name: str) -> bytes:
        return (self._scratch / name / "final_grades.csv").read_bytes()

    def _grade(
        self,
        folder: Path,
        out: Path,
        *options: str,
        course: Path | None = None,
        assignment: str = _ASSIGNMENT,
    ) -> Used:
        program = Path(sys.executable).with_name("autograder")
        command = [str(program), "--course", str(course or self._course), "grade", assignment]
        return measure(
            [*command, str(folder), "--out", str(out), "--quiet", *options],
            self._scratch,
            dict(os.environ),
        )


def _kinds() -> list[tuple[str, ...]]:
    """Cells of the reference and of all variants; half of a class are right."""
    assignment = Course(ROOT).assignment(_ASSIGNMENT)
    solution = reference(assignment)
    own = tuple(cell.source for cell in solution.cells)
    right = [variant.source for variant in correct_variants(assignment)]
    wrong = [variant.source for variant in wrong_variants(assignment)]
    return [
        *[own] * len(wrong),
        *[(*own, source) for source in right],
        *[(*own, source) for source in wrong],
    ]


def _simulate(address: str, seconds: list[float], at_once: int) -> Measured:
    """Many submissions on a cluster whose workers only wait as long as grading took."""
    draw = random.Random(0)
    waits = {f"s{number}": (draw.choice(seconds),) for number in range(_SIMULATED)}
    ideal = sum(wait for (wait,) in waits.values()) / at_once
    with Cluster(address) as cluster:
        start = time.perf_counter()
        done = sum(1 for _ in cluster.results(_wait, waits))
        wall = time.perf_counter() - start
    assert done == _SIMULATED
    remark = f"{at_once} at a time; {1000 * (wall - ideal) / _SIMULATED:.2g} ms of overhead each"
    return Measured("Dask, simulated", _SIMULATED, float("nan"), wall, remark)


def _wait(seconds: float) -> int:
    time.sleep(seconds)
    return 1


@contextmanager
def _dask(scratch: Path, workers: int, *, threads: int) -> Iterator[str]:
    """A scheduler and workers on the loopback interface, ended afterwards."""
    file = Path(tempfile.mkdtemp(dir=scratch)) / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    program = [sys.executable, "-m"]
    common = ["--no-dashboard", "--scheduler-file", str(file)]
    started = []
    here = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}

    def start(*words: str) -> None:
        started.append(
            subprocess.Popen([*program, *words], start_new_session=True, env=here, **quiet)
        )

    try:
        start("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", *common)
        while not file.exists():
            time.sleep(0.1)
        for number in range(workers):
            folder = str(scratch / f"worker{threads}-{number}")
            options = ["--nthreads", str(threads), "--no-nanny", "--local-directory", folder]
            start("distributed.cli.dask_worker", *common, *options)
        address = json.loads(file.read_text("utf-8"))["address"]
        _await_workers(address, workers)
        yield address
    finally:
        for process in started:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _await_workers(address: str, count: int) -> None:
    from distributed import Client  # noqa: PLC0415

    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(count, timeout=60)


def _each(cpu: float, count: int) -> str:
    return f"{1000 * cpu / count:.0f} ms of CPU each"


def _table(rows: list[Measured]) -> str:
    lines = [
        "| what | submissions | wall s | CPU s | |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    for row in rows:
        cpu = "" if row.cpu != row.cpu else f"{row.cpu:.1f}"
        lines.append(
            f"| {row.what} | {row.submissions:,} | {row.wall:.1f} | {cpu} | {row.remark} |"
        )
    here = machine()
    note = (
        f"\nOne round of whole commands, including their start. {here['cores']} cores, "
        f"{here['machine']}, Python {here['python']}. In a class, half of the submissions are the "
        "reference and half are correct and wrong variants of conv2d, drawn at random. No two "
        "files are the same.\n"
    )
    return "\n".join(lines) + "\n" + note


if __name__ == "__main__":
    main()
