"""The attacks run in one grading on each kind of machine; their tables are printed at the end."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .outcome import Outcome, Row, run

POORER = (sys.executable, "-m", "tests.engine.poorer_machine")
MACHINES = {
    "this machine": (),
    "a container": (*POORER, "namespaces", "--"),
}
# What only a namespace can hide.
OPEN_IN_CONTAINERS = frozenset({"name of the machine"})

_outcomes: dict[str, Outcome] = {}


# One grading for all attacks on a machine: they are in one file, which one worker runs.
@pytest.fixture(scope="session", params=MACHINES)
def machine(request: pytest.FixtureRequest) -> str:
    """What the grading runs on: all of this machine, or what containers leave of it."""
    return str(request.param)


@pytest.fixture(scope="session")
def outcome(machine: str) -> Iterator[Outcome]:
    # Short and near the root: sockets have names of 100 characters at most.
    with tempfile.TemporaryDirectory(prefix="attacks-", dir="/tmp") as folder:
        _outcomes[machine] = run(Path(folder) / "field", MACHINES[machine])
        yield _outcomes[machine]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _outcomes:
        return
    terminalreporter.section("attacks")
    tables = [dict(outcome.attacks) for outcome in _outcomes.values()]
    terminalreporter.write_line(f"{'':86}" + "".join(f"{name:15}" for name in _outcomes))
    for attack in tables[0]:
        words = ("held" if _held(table[attack]) else "BROKEN" for table in tables)
        line = f"{attack.family:11}{attack.what:75.74}" + "".join(f"{word:15}" for word in words)
        terminalreporter.write_line(line.encode("ascii", "replace").decode())
    for name, outcome in _outcomes.items():
        terminalreporter.write_line(
            f"{name} ({outcome.isolation}): {len(outcome.attacks)} attacks and "
            f"{len(outcome.neighbours)} honest neighbours in {outcome.seconds:.0f} s"
        )


def _held(rows: tuple[Row, ...]) -> bool:
    return all(row.marks == (0, 0) for row in rows)
