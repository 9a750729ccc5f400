"""Measures what grading costs, beside the graders that people use: `make bench`.

All graders ask the same checks of the same submissions, in turn and several times over, each in
a fresh process. CPU time is that of the whole command: user and system, of all its processes.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib.metadata
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cases import Case, conv2d, trivial
from graders import GRADERS, Grader, NbGrader, Ours, Unavailable, path_of
from measured import CommandFailed, measure
from results import machine, say, write
from summary import Run, summarise, table

_CASES = {"trivial": trivial, "conv2d": conv2d}
_PACKAGES = ("cnn-autograder", "otter-grader", "ipykernel", "nbclient", "numpy")
_NOTE = """
Median (least–most) of {rounds} interleaved rounds; ratios are medians over the rounds. CPU is the
user and system time of the whole command with all its processes. {cores} cores, {machine}, Python
{python}, Otter {otter}, nbgrader {nbgrader}. `otter run` starts anew for each submission. nbgrader
was given up to {some} at a time, and its times are extrapolated from there. The floor runs the same
cells and checks in one process, without protection.
"""


def main() -> None:
    options = _options()
    graders = [grader for grader in GRADERS if grader.name in options.grader]
    runs: list[Run] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as scratch:
        for name in options.case:
            bench = _Bench(Path(scratch) / name, graders, options.batch)
            runs += bench.rounds(_CASES[name](bench.folder), options.repeat)
    if not any(run.grader == Ours.name for run in runs):
        sys.exit("There is nothing to compare with: our own command was not measured.")
    rows = summarise(runs, Ours.name, options.batch)
    here = versions()
    note = _NOTE.format(
        rounds=options.repeat,
        **{key: here[key] for key in ("cores", "machine", "python")},
        otter=here["otter-grader"],
        nbgrader=here["nbgrader"],
        some=NbGrader.most,
    )
    text = table(rows, {grader.name: grader.label for grader in GRADERS}, options.batch) + note
    results = {
        "machine": here,
        "rounds": options.repeat,
        "summary": [dataclasses.asdict(row) for row in rows],
        "runs": [dataclasses.asdict(run) for run in runs],
    }
    write("grading", results, text, out=options.out, into_readme=not options.partly)
    print(text, end="")


def _options() -> argparse.Namespace:
    names = [grader.name for grader in GRADERS]
    parser = argparse.ArgumentParser(description=__doc__, prog="benchmarks/run.py")
    parser.add_argument("--repeat", type=int, default=5, help="rounds after the warm-up (5)")
    parser.add_argument(
        "--batch", type=int, default=100, help="submissions of the larger run (100)"
    )
    parser.add_argument("--case", action="append", choices=list(_CASES), help="only this one")
    parser.add_argument("--grader", action="append", choices=names, help="only this one, and ours")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path(__file__).resolve().parent,
        help="where results.json and grading.md go (benchmarks/)",
    )
    options = parser.parse_args()
    if options.repeat < 1 or options.batch < 2:
        parser.error("--repeat must be at least 1, --batch at least 2")
    options.partly = bool(options.case or options.grader)
    options.case = options.case or list(_CASES)
    options.grader = {Ours.name, *options.grader} if options.grader else set(names)
    return options


class _Bench:
    """The graders over one case, each in a folder of its own."""

    def __init__(self, folder: Path, graders: list[Grader], batch: int) -> None:
        self.folder = folder
        self._graders = graders
        self._batch = batch
        folder.mkdir()

    def rounds(self, case: Case, repeat: int) -> Iterator[Run]:
        """A warm-up, in which a grader that does not work drops out, then `repeat` rounds."""
        working = [grader for grader in self._graders if self._warms_up(grader, case)]
        for number in range(1, repeat + 1):
            for grader in tuple(working):
                try:
                    yield from self._round(grader, case, f"{number} of {repeat}", number)
                except CommandFailed as error:
                    say(f"{case.name}: {grader.name} is left out from here on: {error}")
                    working.remove(grader)

    def _round(self, grader: Grader, case: Case, which: str, number: int) -> list[Run]:
        runs = [self._run(grader, case, count, number) for count in self._counts(grader)]
        for run in runs:
            say(
                f"{case.name}: round {which}: {grader.name} × {run.submissions}: "
                f"CPU {run.cpu:.2f} s, wall {run.wall:.2f} s"
            )
        return runs

    def _counts(self, grader: Grader) -> list[int]:
        return sorted({1, min(self._batch, grader.most)})

    def _warms_up(self, grader: Grader, case: Case) -> bool:
        try:
            grader.prepare(case, self.folder / grader.name, max(self._counts(grader)))
            self._run(grader, case, 1, 0)
        except (Unavailable, CommandFailed) as error:
            say(f"{case.name}: {grader.name} is left out: {error}")
            return False
        return True

    def _run(self, grader: Grader, case: Case, count: int, number: int) -> Run:
        run = self.folder / "run"
        shutil.rmtree(run, ignore_errors=True)
        run.mkdir()
        command = grader.command(self.folder / grader.name, run, count)
        used = measure(command, run, _environment(grader, self.folder))
        shares = grader.shares(run, case)
        if len(shares) != count or any(abs(share - 1) > 1e-9 for share in shares):
            raise CommandFailed(f"{grader.name} gave {shares} of the points, not all to {count}.")
        return Run(case.name, grader.name, count, number, used.cpu, used.wall)


def _environment(grader: Grader, folder: Path) -> dict[str, str]:
    """The same for all: no settings of the user's, and one thread for numerical libraries."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    threads = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    return {
        "PATH": path_of(grader.programs),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        **dict.fromkeys(threads, "1"),
    }


def versions() -> dict[str, str | int]:
    """What the numbers depend on."""
    nbgrader = next(NbGrader.programs.parent.glob("lib/*/site-packages/nbgrader-*.dist-info"), None)
    return {
        **machine(),
        **{package: importlib.metadata.version(package) for package in _PACKAGES},
        "nbgrader": nbgrader.stem.split("-")[1] if nbgrader else "not installed",
    }


if __name__ == "__main__":
    main()
