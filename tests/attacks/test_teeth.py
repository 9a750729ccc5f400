"""Attacks that do no harm succeed where nothing keeps them in: they are no straw men."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .battlefield import CANARY, Battlefield, honest
from .outcome import FOLDER, state

HARMLESS = (
    *("read/hidden_suite", "read/neighbours_submission", "read/secret_in_home"),
    *("read/world_readable_file", "read/world_readable_by_system_call", "read/own_environment"),
    *("read/list_of_processes", "read/name_of_the_machine", "read/by_symbolic_link"),
    *("read/by_climbing_out", "read/engine_of_the_trusted_side", "read/parents_environment"),
    *("read/sources_of_the_trusted_side", "escape/signal_the_grader", "escape/another_program"),
    *("escape/limits_of_the_grader", "escape/program_of_its_own", "escape/personality"),
    *("exfiltrate/tcp", "exfiltrate/udp", "exfiltrate/unix_socket", "exfiltrate/abstract_socket"),
    *("exfiltrate/other_families", "exfiltrate/file_for_somebody_else"),
    *("read/by_hard_link", "escape/program_in_memory", "escape/own_limits"),
    *("escape/share_of_the_processor",),
)

_ASK = """
proof = proof()
raise SystemExit(0 if proof is True or isinstance(proof, str) and {canary!r} in proof else 1)
"""


# These change something of the battlefield, or leave something there, and touch nothing else.
DAMAGING = (
    *("change/hidden_suite", "change/neighbours_submission", "change/at_exit"),
    "exfiltrate/file_for_somebody_else",
)


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Battlefield]:
    field = Battlefield(Path(f"/tmp/teeth-{os.getpid()}-{tmp_path.name[-8:]}"))
    (field.submissions / "000b-neighbour.ipynb").write_text(honest(), "utf-8")
    yield field
    field.close()
    subprocess.run(["rm", "-rf", field.root], check=True)


@pytest.fixture
def graded(field: Battlefield) -> Battlefield:
    """The battlefield with a gradebook, as the grader's own command makes it."""
    subprocess.run(
        [
            *(sys.executable, "-c", "from autograder.cli import main; main()"),
            *("--course", field.course, "grade", "tiny", field.submissions),
            *("--out", field.out, "--jobs", "1"),
        ],
        env=field.environment(),
        check=True,
        capture_output=True,
    )
    return field


def _run(field: Battlefield, folder: Path, attack: str, then: str) -> tuple[int, str]:
    """How an attack ends that nothing keeps in."""
    source = field.knowing((FOLDER / f"{attack}.py").read_text("utf-8"))
    ended = subprocess.run(
        [sys.executable, "-c", source + then],
        cwd=folder,
        env=field.environment(),
        check=False,
        capture_output=True,
        text=True,
    )
    for place in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/dev"):
        Path(place, "leaked-by-submission").unlink(missing_ok=True)
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("attack", HARMLESS)
def test_it_succeeds_unconfined(field: Battlefield, tmp_path: Path, attack: str):
    assert _run(field, tmp_path, attack, _ASK.format(canary=CANARY)) == (0, "")


def test_the_gradebook_can_be_read_unconfined(graded: Battlefield, tmp_path: Path):
    assert _run(graded, tmp_path, "read/gradebook", _ASK.format(canary=CANARY)) == (0, "")


@pytest.mark.parametrize("attack", DAMAGING)
def test_it_does_damage_unconfined(field: Battlefield, tmp_path: Path, attack: str):
    before = state(field)
    _, said = _run(field, tmp_path, attack, "")
    assert "Traceback" not in said
    assert state(field) != before


def test_nothing_is_damaged_where_nothing_attacks(field: Battlefield, tmp_path: Path):
    before = state(field)
    assert _run(field, tmp_path, "exhaust/crash", "") != (0, "")
    assert state(field) == before


def test_the_gradebook_and_the_tables_can_be_changed_unconfined(
    graded: Battlefield, tmp_path: Path
):
    before = _content(graded.out)
    _run(graded, tmp_path, "change/gradebook_and_tables", "")
    after = _content(graded.out)
    for name in ("gradebook.sqlite", "final_grades.csv", "evil"):
        assert after[name] != before.get(name)


def _content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
