"""The grader is killed, loses a worker, runs out of disk: afterwards the table is complete."""

from __future__ import annotations

import csv
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.cli.exit_codes import ExitCode
from autograder.errors import Crashed
from autograder.files.temporary import TemporaryFolder
from autograder.grading import grading
from autograder.grading.submission_result import NOT_GRADED, SubmissionResult

from .conftest import BOX, ONE_MORE, RIGHT, TinyCourse, write_notebook
from .test_sandbox_isolation import _below

WRONG = "def twice(x):\n    return x"
SUBMISSIONS = 12


@pytest.fixture
def handed_in(course: TinyCourse, tmp_path: Path) -> Path:
    """Some right, some wrong, some slow."""
    folder = tmp_path / "submissions"
    for number in range(SUBMISSIONS):
        pause = "import time\ntime.sleep(0.1)"
        cells = RIGHT if number % 3 else (pause, WRONG, ONE_MORE, BOX)
        write_notebook(folder / f"{number:02}.ipynb", *cells)
    return folder


def start(course: TinyCourse, folder: Path, out: Path, **options: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", "from autograder.cli import main; main()"]
    return subprocess.Popen(
        [*command, "--course", course.root, "grade", "tiny", folder, "--out", out, "--jobs", "2"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        **options,  # type: ignore[call-overload]
    )


def table(out: Path) -> list[list[str]]:
    with (out / "final_grades.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def right_table(handed_in: Path) -> list[list[str]]:
    """What comes of them where nothing happens."""
    rows = [["0", "2", "1", "3", "0.5"], ["3", "2", "1", "6", "1.0"], ["3", "2", "1", "6", "1.0"]]
    return [
        ["file", "q1", "q2", "q3", "total_points_earned", "percent_correct", "grading_status"],
        ["points-per-question", "3", "2", "1", "6", "1", "--"],
        *([f"{n:02}.ipynb", *rows[n % 3], "Completed"] for n in range(SUBMISSIONS)),
    ]


def workers_of(process: int) -> list[int]:
    """The pool's processes, which are forks of the grader: the sandboxes are other programs."""
    children = []
    for pid in _below(process):
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes()
            parent = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        if parent == process and b"autograder.cli" in words:
            children.append(pid)
    return children


def a_worker_of(process: int) -> int:
    """One that has been there for a moment: a program that is just started looks the same."""
    end = time.monotonic() + 20
    seen: set[int] = set()
    while time.monotonic() < end:
        now = set(workers_of(process))
        if seen & now:
            return min(seen & now)
        seen = now
        time.sleep(0.1)
    raise AssertionError("no worker")


def until(condition, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_undisturbed_the_table_is_right(course, handed_in, right_table, tmp_path):
    process = start(course, handed_in, tmp_path / "out")
    assert process.wait(120) == 0
    process.stderr.close()
    assert table(tmp_path / "out") == right_table


@pytest.mark.timeout(200)
def test_a_grader_that_is_killed_again_and_again_ends_with_the_right_table(
    course, handed_in, right_table, tmp_path
):
    out, chance = tmp_path / "out", random.Random(5)
    for _ in range(5):
        process = start(course, handed_in, out)
        time.sleep(chance.uniform(0.2, 2.5))
        below = _below(process.pid)
        process.kill()
        process.wait()
        process.stderr.close()
        # Nobody is left: workers see that the grader is gone, and sandboxes that the worker is.
        until(lambda below=below: not any(_is_there(pid) for pid in below))
    process = start(course, handed_in, out)
    assert process.wait(60) == 0
    process.stderr.close()
    assert table(out) == right_table


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_twenty_kills_in_a_run_of_two_hundred_lose_no_grade_that_was_there(course, tmp_path):
    handed_in, out, chance = tmp_path / "submissions", tmp_path / "out", random.Random(6)
    for number in range(200):
        cells = RIGHT if number % 2 else (WRONG, ONE_MORE, BOX)
        write_notebook(handed_in / f"{number:03}.ipynb", *cells, f"number = {number}")
    before = 0
    for _ in range(20):
        process = start(course, handed_in, out)
        time.sleep(chance.uniform(0.5, 3))
        process.kill()
        process.wait()
        process.stderr.close()
        now = _stored(out)
        assert now >= before
        before = now
    process = start(course, handed_in, out)
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(120) == 0, said
    assert before == 0 or f"{before} of 200 are graded already" in said
    marks = [row[4] for row in table(out)[2:]]
    assert marks == ["6" if number % 2 else "3" for number in range(200)]


def _stored(out: Path) -> int:
    try:
        with closing(sqlite3.connect(out / "gradebook.sqlite")) as store:
            return int(store.execute("SELECT count(*) FROM submissions").fetchone()[0])
    except sqlite3.Error:  # killed before the first table was there
        return 0


def test_what_a_killed_grader_left_is_removed_by_the_next(course, handed_in, tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    environment = {**os.environ, "TMPDIR": str(scratch)}
    process = start(course, handed_in, tmp_path / "out", env=environment)
    a_worker_of(process.pid)
    until(lambda: list(scratch.glob("autograder-*/*")))
    below = _below(process.pid)
    process.kill()
    process.wait()
    process.stderr.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(scratch))
        patch.setattr(tempfile, "tempdir", None)
        alive = TemporaryFolder()
    assert len(list(scratch.iterdir())) > 2
    until(lambda: not any(_is_there(pid) for pid in below))
    for folder in scratch.iterdir():
        os.utime(folder, (0, 0))
    process = start(course, handed_in, tmp_path / "out", env=environment)
    assert process.wait(60) == 0
    process.stderr.close()
    assert sorted(map(str, scratch.iterdir())) == [alive.path, f"{alive.path}.lock"]
    alive.close()


def _is_there(pid: int) -> bool:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return b"autograder" in words


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
def test_a_lost_worker_costs_nothing(course, handed_in, right_table, tmp_path, number):
    process = start(course, handed_in, tmp_path / "out")
    os.kill(a_worker_of(process.pid), number)
    assert process.wait(60) == 0
    process.stderr.close()
    assert table(tmp_path / "out") == right_table


@pytest.mark.parametrize("how", ["its worker is killed", "an error of the grader"])
def test_what_the_grader_fails_on_is_said_and_costs_nobody_else_anything(
    course, handed_in, right_table, tmp_path, monkeypatch, how
):
    result_of_file = grading.result_of_file

    def failing(path: Path, name: str, *given: object) -> SubmissionResult:
        if name in {"04.ipynb", "09.ipynb"}:
            if how == "its worker is killed":
                os.kill(os.getpid(), signal.SIGKILL)
            raise Crashed
        return result_of_file(path, name, *given)

    command = ["--course", course.root, "grade", "tiny", handed_in, "--out", tmp_path / "out"]
    with monkeypatch.context() as patched:
        patched.setattr(grading, "result_of_file", failing)
        result = CliRunner().invoke(main, [*map(str, command), "--jobs", "2"])
    assert result.exit_code == ExitCode.FAILED
    assert "failed on 04.ipynb, 09.ipynb" in result.stderr
    rows = {row[0]: row for row in table(tmp_path / "out")}
    for row in right_table:
        lost = row[0] in {"04.ipynb", "09.ipynb"}
        assert rows[row[0]] == ([row[0], *"0000", "0.0", NOT_GRADED] if lost else row)
    assert CliRunner().invoke(main, [*map(str, command)]).exit_code == 0
    assert table(tmp_path / "out") == right_table


def test_a_lost_sandbox_costs_nothing(course, handed_in, right_table, tmp_path):
    process = start(course, handed_in, tmp_path / "out")

    def zygotes() -> set[int]:
        return _below(process.pid) - set(workers_of(process.pid))

    until(zygotes)
    for pid in zygotes():
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0, said
    assert table(tmp_path / "out") == right_table


def test_a_full_disk_stops_the_grader_with_a_reason_and_the_rest_is_graded_later(
    course, handed_in, right_table, tmp_path
):
    out = tmp_path / "out"
    # No file may grow beyond a few pages: as a full disk, to whoever writes.
    process = start(course, handed_in, out, preexec_fn=_nearly_full)
    assert process.wait(60) == ExitCode.FAILED
    said = process.stderr.read()
    process.stderr.close()
    assert "autograder:" in said
    assert "Traceback" not in said
    process = start(course, handed_in, out)
    assert process.wait(60) == 0
    process.stderr.close()
    assert table(out) == right_table


@pytest.mark.skipif(os.geteuid() != 0, reason="a disk of its own takes root")
def test_a_disk_that_is_really_full_stops_the_grader_with_a_reason(
    course, handed_in, right_table, tmp_path
):
    out = tmp_path / "out"
    out.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=100k", "full", str(out)]
    if subprocess.run(mounted, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        process = start(course, handed_in, out)
        said = process.stderr.read()
        process.stderr.close()
        assert process.wait(60) == ExitCode.FAILED, said
        assert "No space left" in said or "full" in said
        assert "Traceback" not in said
        subprocess.run(["mount", "-o", "remount,size=100m", str(out)], check=True)
        process = start(course, handed_in, out)
        said = process.stderr.read()
        process.stderr.close()
        assert process.wait(60) == 0, said
        assert table(out) == right_table
    finally:
        subprocess.run(["umount", str(out)], check=True)


def _nearly_full() -> None:
    import resource  # noqa: PLC0415

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
