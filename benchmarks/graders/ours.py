"""Our command."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from cases import Case

from graders.grader import BIN, Grader


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
        grade = [str(BIN / "autograder"), "--course", course, "grade", assignment]
        return [*grade, *map(str, paths), "--out", str(run / "grades"), "--jobs", "1"]

    def shares(self, run: Path, case: Case) -> list[float]:  # noqa: ARG002
        with (run / "grades" / "final_grades.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        return [float(row["percent_correct"]) for row in rows[1:]]
