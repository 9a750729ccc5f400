"""Runs the attacks of `tests/attacks` against the graders that people use: `make bench`.

Each attack is one notebook, graded by each grader in a course of the same two questions: the first
is answered wrongly by all, the second is a proof that the attack found what it looked for. It needs
Linux with namespaces (as root, or where users may make them).
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import textwrap
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from attacked.catalogue import Attack, attacks, left_out
from attacked.targets import CELL_SECONDS, Target, targets
from cases import ROOT
from graders import NbGrader
from results import say, write
from run import versions

from tests.attacks.outcome import FAMILIES

_UNSHARE = ("unshare", "--mount", "--pid", "--net", "--ipc", "--uts", "--fork", "--kill-child")
_SECURITY = ROOT / "docs" / "security.md"
_ROWS = {**{family: family for family in FAMILIES}, "written": "written for that grader"}
_NOTE = """
The table counts the attacks that succeeded, of those that apply. An attack succeeded if it earned a
point, if it changed, left or said something that an honest incorrect submission does not, or if it
reached a listener. "Without a result" means that it did none of this, but has no grade, because the
grader failed or had not ended after {seconds} s. nbgrader was given {cell} s for each cell, as in
our own course; `otter run` has no such setting.

These attacks were neither run nor counted: {left_out}.

Otter {otter}, nbgrader {nbgrader}, Python {python}, {machine}. What every attack did is in
`benchmarks/results.json`.
"""


@dataclass(frozen=True)
class Judged:
    """What one attack did to one grader.

    Attributes:
        outcome: "succeeded", "stopped it" (no result exists), "hung" (nor in time), or "held".
        why: what shows it.
    """

    attack: str
    family: str
    grader: str
    outcome: str
    why: str


def main() -> None:
    options = _options()
    graders = [target for target in targets(NbGrader.programs) if target.name in options.grader]
    chosen = [
        attack for attack in attacks() if any(part in attack.key for part in options.attack or [""])
    ]
    runs = [
        (target.name, attack.key)
        for target in graders
        for attack in chosen
        if attack.only in {None, target.name} and attack.key not in target.passes
    ]
    known = {attack.key: attack for attack in chosen}
    judged = [_judge(line, known) for line in _verdicts(runs, options.jobs, options.seconds)]
    judged.sort(key=lambda row: (row.grader, row.attack))
    there = [target for target in graders if any(row.grader == target.name for row in judged)]
    for row in judged:
        print(f"{row.grader:12}{row.attack:52}{row.outcome:12}{row.why}")
    text = _table(judged, there) + _notes(options.seconds, there)
    results = {
        "machine": versions(),
        "left out": left_out(),
        "judged": [dataclasses.asdict(row) for row in judged],
    }
    if not options.partly:
        write("attacks", results, text, page=_SECURITY)
    print(text, end="")


def _options() -> argparse.Namespace:
    names = [target.name for target in targets(NbGrader.programs)]
    parser = argparse.ArgumentParser(description=__doc__, prog="benchmarks/attacks.py")
    parser.add_argument("--grader", action="append", choices=names, help="only this one")
    parser.add_argument("--attack", action="append", help="family/name, or a part of it")
    parser.add_argument("--seconds", type=float, default=30, help="for each grading (30)")
    parser.add_argument("--jobs", type=int, default=2, help="gradings at a time (2)")
    options = parser.parse_args()
    options.partly = bool(options.grader or options.attack)
    options.grader = set(options.grader or names)
    return options


def _verdicts(runs: list[tuple[str, str]], jobs: int, seconds: float) -> Iterator[dict[str, Any]]:
    """As the cages print them; each cage has every so-many-th of the runs."""
    shares = [runs[start::jobs] for start in range(jobs)]
    with ThreadPoolExecutor(jobs) as pool:
        for check_results in pool.map(lambda share: _cage(share, seconds), shares):
            yield from check_results


def _cage(runs: list[tuple[str, str]], seconds: float) -> list[dict[str, Any]]:
    script = Path(__file__).parent / "attacked" / "cage.py"
    as_user = () if os.getuid() == 0 else ("--map-root-user",)
    command = [*_UNSHARE, *as_user, "--mount-proc", sys.executable, str(script)]
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'benchmarks'}"}
    order = {"runs": runs, "seconds": seconds, "nbgrader": str(NbGrader.programs)}
    check_results = []
    with tempfile.TemporaryFile("w+") as said:
        json.dump(order, said)
        said.seek(0)
        with subprocess.Popen(
            command,
            env=environment,
            stdin=said,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as cage:
            for line in cage.stdout or ():
                check_results.append(json.loads(line))
                say(f"{check_results[-1]['grader']}: {check_results[-1]['attack']}")
    if cage.returncode:
        sys.exit(f"The attacks were not run: their cage ended with {cage.returncode}.")
    return check_results


def _judge(verdict: dict[str, Any], known: dict[str, Attack]) -> Judged:
    marks, damage = verdict["marks"], verdict["damage"]
    if marks is not None and sum(marks):
        outcome, why = "succeeded", f"earned {sum(marks):g} points"
    elif damage:
        outcome, why = "succeeded", "; ".join(damage).replace(f"{ROOT}/", "")
    elif verdict["code"] is None:
        outcome, why = "hung", "no end in time"
    elif marks is None:
        outcome, why = "stopped it", f"ended with {verdict['code']}"
    else:
        outcome, why = "held", ""
    attack = known[verdict["attack"]]
    return Judged(attack.key, attack.family, verdict["grader"], outcome, why[:90])


def _table(judged: list[Judged], graders: list[Target]) -> str:
    lines = [
        "| family | " + " | ".join(target.label for target in graders) + " |",
        "| --- |" + " --- |" * len(graders),
    ]
    for family, name in _ROWS.items():
        rows = [row for row in judged if row.family == family]
        cells = [_cell([row for row in rows if row.grader == target.name]) for target in graders]
        if rows:
            lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _cell(rows: list[Judged]) -> str:
    if not rows:
        return "–"
    count = Counter(row.outcome for row in rows)
    text = f"{count['succeeded']} of {len(rows)}"
    without = count["stopped it"] + count["hung"]
    return f"{text}; {without} without a result" if without else text


def _notes(seconds: float, graders: list[Target]) -> str:
    counts = [f"{count} ({reason})" for reason, count in left_out().items()]
    counts += [
        f"{sum(1 for other in target.passes.values() if other == reason)} "
        f"(with {target.label} alone: {reason})"
        for target in graders
        for reason in dict.fromkeys(target.passes.values())
    ]
    here = versions()
    note = _NOTE.format(
        left_out=", ".join(counts),
        seconds=f"{seconds:g}",
        cell=CELL_SECONDS,
        otter=here["otter-grader"],
        **{key: here[key] for key in ("nbgrader", "machine", "python")},
    )
    return (
        "\n"
        + "\n\n".join(
            textwrap.fill(" ".join(part.split()), 100, break_on_hyphens=False)
            for part in note.strip().split("\n\n")
        )
        + "\n"
    )


if __name__ == "__main__":
    main()
