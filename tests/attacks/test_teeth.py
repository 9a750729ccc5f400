"""Attacks that do no harm succeed where nothing keeps them in: they are no straw men."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .battlefield import CANARY, Battlefield
from .outcome import FOLDER

HARMLESS = (
    *("read/hidden_suite", "read/neighbours_submission", "read/secret_in_home"),
    *("read/world_readable_file", "read/world_readable_by_system_call", "read/own_environment"),
    *("read/list_of_processes", "read/name_of_the_machine", "read/by_symbolic_link"),
    *("read/by_climbing_out", "read/engine_of_the_trusted_side", "read/parents_environment"),
    *("read/sources_of_the_trusted_side", "escape/signal_the_grader", "escape/another_program"),
    *("escape/limits_of_the_grader", "escape/program_of_its_own", "escape/personality"),
    *("exfiltrate/tcp", "exfiltrate/udp", "exfiltrate/unix_socket", "exfiltrate/abstract_socket"),
    *("exfiltrate/other_families", "exfiltrate/file_for_somebody_else"),
)

_ASK = """
proof = proof()
raise SystemExit(0 if proof is True or isinstance(proof, str) and {canary!r} in proof else 1)
"""


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Battlefield]:
    field = Battlefield(Path(f"/tmp/teeth-{os.getpid()}-{tmp_path.name[-8:]}"))
    (field.submissions / "000b-neighbour.ipynb").write_text(CANARY)
    yield field
    field.close()
    subprocess.run(["rm", "-rf", field.root], check=True)


@pytest.mark.parametrize("attack", HARMLESS)
def test_it_succeeds_unconfined(field: Battlefield, tmp_path: Path, attack: str):
    source = field.knowing((FOLDER / f"{attack}.py").read_text("utf-8"))
    command = [sys.executable, "-c", source + _ASK.format(canary=CANARY)]
    ended = subprocess.run(
        command, cwd=tmp_path, env=field.environment(), check=False, capture_output=True
    )
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/dev"):
        Path(folder, "leaked-by-submission").unlink(missing_ok=True)
    assert ended.returncode == 0, ended.stderr.decode()
