"""What the work itself costs."""

from __future__ import annotations

import shutil
from pathlib import Path

from cases import Case

from graders.grader import BIN, Grader


class Bare(Grader):
    """The same cells and checks in one process without isolation: less than this it cannot be."""

    name = "bare"
    label = "floor: one bare process"

    def prepare(self, case: Case, folder: Path, count: int) -> None:
        case.write(folder / "submissions", count, with_otter=False)
        shutil.copytree(case.payload, folder / "payload")

    def command(self, prepared: Path, run: Path, count: int) -> list[str]:  # noqa: ARG002
        paths = sorted((prepared / "submissions").iterdir())[:count]
        return [str(BIN / "python"), str(prepared / "payload" / "bare.py"), *map(str, paths)]

    def shares(self, run: Path, case: Case) -> list[float]:
        lines = (run / "output.txt").read_text("utf-8").splitlines()
        points = [float(line.split()[1]) for line in lines if line.startswith("points: ")]
        return [given / case.suite.points for given in points]
