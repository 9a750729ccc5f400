"""The attacks on other graders are those that there are, and their successes are seen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture
def attacked(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import attacked.catalogue  # noqa: PLC0415 - found there only
    import attacked.targets  # noqa: PLC0415

    return attacked


def test_what_is_left_out_or_said_otherwise_is_still_there(attacked: Any) -> None:
    attacks = attacked.catalogue.attacks()  # raises where one that is left out is gone
    keys = {attack.key for attack in attacks}
    for target in attacked.targets.targets(Path("nowhere")):
        assert target.passes.keys() <= keys
        # `@OUT@` and the like stand for what the longer ones before them have left.
        for spelled in target.spelled:
            assert any(spelled in attack.source for attack in attacks), spelled


def test_no_attack_that_takes_the_machine_is_run(attacked: Any) -> None:
    run = {attack.key for attack in attacked.catalogue.attacks()}
    assert not run & {"exhaust/fork_bomb", "exhaust/memory", "exhaust/disk", "exhaust/output"}


@pytest.mark.slow
def test_a_file_that_everybody_may_read_is_read_in_otter_run_and_not_here() -> None:
    as_user = [] if os.getuid() == 0 else ["--map-root-user"]
    namespaces = ["unshare", "--mount", "--pid", "--net", "--fork", *as_user, "true"]
    if subprocess.run(namespaces, check=False, capture_output=True).returncode:
        pytest.skip("this machine has no namespaces for the cage")
    command = [sys.executable, str(BENCHMARKS / "attacks.py"), "--jobs", "2", "--grader", "otter"]
    command += ["--grader", "autograder", "--attack", "read/world_readable_file"]
    table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = dict(line.split("read/world_readable_file") for line in table.splitlines()[:2])
    assert rows["otter       "].split()[0] == "succeeded"
    assert rows["autograder  "].split()[0] == "held"
