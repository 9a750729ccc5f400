"""The same submissions graded by `otter grade` and by `autograder grade`, and the two tables."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from . import images

Table = dict[str, dict[str, str]]

_BIN = Path(sys.executable).parent
_SUFFIXES = ("ipynb", "py", "zip")
_TOTALS = ("total_points_earned", "percent_correct")
_ROUNDED = 1e-4  # Otter's percent_correct


class GradingFailed(Exception):
    """A command ended with an error, or wrote no table."""


@dataclass(frozen=True)
class Graded:
    """Otter's table, and how many seconds each submission's container ran."""

    table: Table
    seconds: dict[str, float]


def otter_grade(
    archive: Path, base: str, folder: Path, out: Path, containers: int, timeout: int
) -> Graded:
    """Grade all files of a folder in containers, each kind in a run of its own."""
    table: Table = {}
    seconds: dict[str, float] = {}
    for suffix in _SUFFIXES:
        if not any(folder.glob(f"*.{suffix}")):
            continue
        into = out / suffix
        into.mkdir(parents=True)
        options = [f"--name={images.NAME}", f"--autograder={archive}", f"--image={base}"]
        options += [f"--ext={suffix}", f"--output-dir={into}", f"--containers={containers}"]
        options += [f"--timeout={timeout}", "--no-kill"]  # to look at the containers afterwards
        _run([_BIN / "otter", "grade", *options, folder])
        table |= read_table(into)
        seconds |= _seconds_per_container()
        images.remove_containers()
    return Graded(table, dict(sorted(seconds.items())))


def autograder_grade(assignment: str, paths: Iterable[Path], out: Path) -> Table:
    _run([_BIN / "autograder", "grade", assignment, *paths, "--out", out, "--quiet"])
    return read_table(out)


def read_table(folder: Path) -> Table:
    """The rows of final_grades.csv by file."""
    path = folder / "final_grades.csv"
    if not path.exists():
        raise GradingFailed(f"There is no {path.name}.")
    with path.open(newline="", encoding="utf-8") as file:
        return {row.pop("file"): row for row in csv.DictReader(file)}


def differences(otter: Table, ours: Table) -> list[str]:
    """Print both tables, question by question; in what they differ."""
    found = []
    questions = sorted(set().union(*otter.values(), *ours.values()) - {"grading_status"})
    questions.sort(key=lambda name: name in _TOTALS)
    width = max(map(len, [*otter, *ours]))
    print(f"  {'':{width}}  " + "".join(f"{name[:7]:>8}" for name in questions))
    for file in sorted(otter.keys() | ours.keys(), key=lambda name: (name[0] != "p", name)):
        theirs, own = otter.get(file, {}), ours.get(file, {})
        for who, row in (("otter grade", theirs), ("autograder", own)):
            cells = "".join(f"{row.get(name, '-')[:7]:>8}" for name in questions)
            label = file if row is theirs else ""
            print(f"  {label:{width}}  {cells}  {who}: {row.get('grading_status', 'no row')[:60]}")
        found += [
            f"{file}, {name}: otter grade {theirs.get(name)}, autograder {own.get(name)}"
            for name in questions
            if not _same(theirs.get(name), own.get(name), name)
        ]
    return found


def _same(one: str | None, other: str | None, name: str) -> bool:
    if one is None or other is None:
        return False
    tolerance = _ROUNDED if name == "percent_correct" else 1e-9
    return abs(float(one) - float(other)) <= tolerance


def _seconds_per_container() -> dict[str, float]:
    seconds = {}
    for container in images.containers():
        state = json.loads(_run(["docker", "inspect", container]))[0]["State"]
        ran = _moment(state["FinishedAt"]) - _moment(state["StartedAt"])
        seconds[_submission_in(container)] = ran.total_seconds()
    return seconds


def _submission_in(container: str) -> str:
    added = "A /autograder/quarantined/"
    changed = _run(["docker", "diff", container]).splitlines()
    return next((line.removeprefix(added) for line in changed if line.startswith(added)), container)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text[:26].rstrip("Z") + "+00:00")


def _run(command: Sequence[str | Path]) -> str:
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode:
        last = "\n".join((ended.stdout + ended.stderr).splitlines()[-20:])
        raise GradingFailed(f"{Path(command[0]).name} {command[1]} failed:\n{last}")
    return ended.stdout
