"""The attacks run once, in one grading; their table is printed at the end."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.sandbox.layers import layers

from .outcome import Outcome, run

_outcomes: list[Outcome] = []


@pytest.fixture(scope="session")
def outcome() -> Iterator[Outcome]:
    # Short and near the root: sockets have names of 100 characters at most.
    with tempfile.TemporaryDirectory(prefix="attacks-", dir="/tmp") as folder:
        _outcomes.append(run(Path(folder) / "field"))
        yield _outcomes[-1]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for outcome in _outcomes:
        terminalreporter.section("attacks")
        terminalreporter.write_line(f"In force: {', '.join(layer.value for layer in layers())}")
        for attack, rows in outcome.attacks:
            for row in rows:
                held = "held" if row.marks == (0, 0) else "BROKEN"
                line = f"{held:7}{attack.family:11}{attack.what:75.75}{row.status}"
                terminalreporter.write_line(line.encode("ascii", "replace").decode())
        terminalreporter.write_line(
            f"{len(outcome.attacks)} attacks and {len(outcome.neighbours)} honest neighbours "
            f"in {outcome.seconds:.0f} s"
        )
