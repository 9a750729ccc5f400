"""One bulk grading of all attacks with honest neighbours between them, and what came of it."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .battlefield import CANARY, HIDDEN_INPUT, Battlefield, honest
from .made import MADE

FOLDER = Path(__file__).with_name("submissions")
FAMILIES = ("read", "change", "escape", "exhaust", "exfiltrate", "forge")
SECONDS = 280
NEIGHBOURS_MARKS = (3.0, 0.0)


@dataclass(frozen=True)
class Attack:
    """One attack; `prefix` sorts it, and the name of its row contains it."""

    family: str
    name: str
    what: str
    prefix: str


@dataclass(frozen=True)
class Row:
    """A row of the table: points for honest work, and for the proof of a successful attack."""

    file: str
    marks: tuple[float, float]
    status: str


@dataclass(frozen=True)
class Outcome:
    """What the grading left.

    Attributes:
        attacks: with the rows that belong to each.
        neighbours: the honest ones' rows, by name.
        damage: what has changed, was reached, or is left, that should not.
        seconds: wall time of the grading.
        isolation: the layers that were in force, as the results record them.
    """

    attacks: tuple[tuple[Attack, tuple[Row, ...]], ...]
    neighbours: dict[str, Row]
    damage: tuple[str, ...]
    seconds: float
    isolation: str


def attacks() -> list[Attack]:
    """All of them, family after family."""
    found = []
    for path in FOLDER.glob("*/*.py"):
        what = path.read_text("utf-8").partition("\n")[0].removeprefix("# ")
        found.append((path.parent.name, path.stem.replace("_", " "), what))
    found += [(family, name, name.capitalize() + ".") for family, name in MADE]
    found.sort(key=lambda attack: (FAMILIES.index(attack[0]), attack[1]))
    return [Attack(*attack, f"{number:03}a-attack") for number, attack in enumerate(found)]


def run(root: Path, command: tuple[str, ...] = (), jobs: int = 4) -> Outcome:
    """Grade them all, in `root`.

    Args:
        command: what runs the grading, if not this interpreter.
    """
    field = Battlefield(root)
    try:
        every = attacks()
        for attack in every:
            _place(attack, field)
            name = f"{attack.prefix[:3]}b-neighbour.ipynb"
            (field.submissions / name).write_text(honest(), "utf-8")
        before = state(field)
        start = time.monotonic()
        ended = subprocess.run(
            [
                *command,
                *(sys.executable, "-c", "from autograder.cli import main; main()"),
                *("--course", field.course, "grade", "tiny", field.submissions),
                *("--out", field.out, "--jobs", str(jobs)),
            ],
            env=field.environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
        seconds = time.monotonic() - start
        if ended.returncode:
            raise AssertionError(
                f"the grader ended with {ended.returncode}: {ended.stderr[-2000:]}"
            )
        rows = _rows(field.out / "final_grades.csv")
        damage = [
            *_changes(before, state(field)),
            *_left_behind(field),
            *_said(field, ended.stdout),
        ]
        return Outcome(
            tuple((attack, _rows_of(attack, rows, field)) for attack in every),
            {row.file: row for row in rows if row.file[3:] == "b-neighbour.ipynb"},
            tuple(damage),
            seconds,
            _isolation(field),
        )
    finally:
        field.close()


def _isolation(field: Battlefield) -> str:
    """As a result records it."""
    results = next((field.out / "results").glob("*neighbour*.json"))
    return str(json.loads(results.read_text("utf-8"))["extra_data"]["provenance"]["isolation"])


def _place(attack: Attack, field: Battlefield) -> None:
    made = MADE.get((attack.family, attack.name))
    if made is not None:
        made(field, attack.prefix)
        return
    source = FOLDER / attack.family / f"{attack.name.replace(' ', '_')}.py"
    target = field.submissions / f"{attack.prefix}-{attack.family}-{source.name}"
    target.write_text(field.knowing(source.read_text("utf-8")), "utf-8")


def _rows(table: Path) -> list[Row]:
    with table.open(encoding="utf-8", newline="") as file:
        return [
            Row(row["file"], (float(row["q1"]), float(row["q2"])), row["grading_status"])
            for row in csv.DictReader(file)
            if row["file"] != "points-per-question"
        ]


def _rows_of(attack: Attack, rows: list[Row], field: Battlefield) -> tuple[Row, ...]:
    """By the attack's own prefix, or by the name that its file has in its folder."""
    folder = field.submissions / attack.prefix
    names = {attack.prefix}
    if folder.is_dir():
        names |= {_as_shown(path.name) for path in folder.iterdir()}
    return tuple(
        row
        for row in rows
        if any(row.file.lstrip("'").startswith(name) for name in names)
        and row.file[3:] != "b-neighbour.ipynb"
    )


def _as_shown(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def state(field: Battlefield) -> dict[str, str]:
    """All that no submission may change, file by file."""
    state = {}
    for folder in ("course", "submissions", "home", "drop"):
        for path in sorted((field.root / folder).rglob("*")):
            if (
                "__pycache__" in path.parts
                or "fontconfig" in str(path)
                or "matplotlib" in str(path)
            ):
                continue
            if path.is_file() and not path.is_symlink():
                state[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest()
            else:
                state[str(path)] = "a folder or link"
    for path in (field.public, Path(os.__file__)):
        status = path.stat()
        state[str(path)] = f"{status.st_mode} {status.st_mtime_ns} {status.st_size}"
    for kind in ("shm", "sem", "msg"):
        listing = Path(f"/proc/sysvipc/{kind}")
        if listing.exists():
            keys = [line.split()[1] for line in listing.read_text().splitlines()[1:]]
            state[f"System V {kind}"] = ",".join(keys)
    state["shared memory"] = ",".join(
        sorted(name for name in os.listdir("/dev/shm") if "mine" in name or "leaked" in name)
    )
    return state


def _changes(before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield f"changed: {name}"


def _left_behind(field: Battlefield) -> Iterator[str]:
    for path in (field.root / "tmp").iterdir():
        if path.name.startswith("autograder-"):
            yield f"left: {path}"
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = line.read_bytes()
        except OSError:
            continue
        if os.fsencode(str(field.root / "tmp")) in words:
            yield f"still runs: {line.parent.name}"
    for folder in ("/tmp", "/var/tmp", "/run"):
        for name in ("leaked-by-submission", "leaked-by-submission.ipynb"):
            if os.path.lexists(f"{folder}/{name}"):
                yield f"left: {folder}/{name}"
    for address in field.reached():
        yield f"reached: {address}"


def _said(field: Battlefield, table: str) -> Iterator[str]:
    """What students and terminals are shown: no hidden input, no markup, no control characters."""
    if "\x1b" in table or "\x07" in table:
        yield "the table steers the terminal"
    shown = [*(field.out / "feedback").rglob("*"), *(field.out / "results").rglob("*")]
    for path in (path for path in shown if path.is_file()):
        text = path.read_text("utf-8")
        # A page shows its reader's own code: the neighbours' secret is in their own pages.
        others = "neighbour" not in path.name and CANARY in text
        if str(HIDDEN_INPUT) in text or others:
            yield f"says something hidden: {path.name}"
        if path.suffix == ".html" and ("<script>alert" in text or "<img src=x" in text):
            yield f"carries markup: {path.name}"
    report = (field.out / "report.html").read_text("utf-8")
    if "<script>alert" in report or "<img src=x" in report:
        yield "carries markup: report.html"
