"""`--scheduler`: the same table from several worker processes, also when one of them dies."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.errors import GraderFailure
from autograder.grading import cluster as clusters

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, TinyCourse, write_notebook
from .test_chaos import _stored, until
from .test_interruption import (
    READY,
    SUBMISSIONS,
    WITHIN,
    Grading,
    command,
    endless,
    left_of,
    once,
    ten_times,
    twice,
)

USAGE, FAILED = 2, 3

pytestmark = pytest.mark.filterwarnings("ignore")  # of Dask, in the processes that it starts


def dask(*arguments: str | Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "distributed.cli." + str(arguments[0]), *arguments[1:]]
    return subprocess.Popen(
        [str(word) for word in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def end(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """The address of a scheduler on the loopback interface."""
    file = tmp_path / "scheduler.json"
    options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file)
    process = dask("dask_scheduler", *options)
    try:
        deadline = time.monotonic() + 60
        while not file.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        yield json.loads(file.read_text(encoding="utf-8"))["address"]
    finally:
        end(process)


@pytest.fixture
def workers(scheduler: str, tmp_path: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Two worker processes, of one thread each."""
    options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--death-timeout", "60")
    started = [
        dask("dask_worker", scheduler, *options, "--local-directory", tmp_path / str(number))
        for number in range(2)
    ]
    try:
        from distributed import Client  # noqa: PLC0415

        with Client(scheduler, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
        yield started
    finally:
        for process in started:
            end(process)


@pytest.fixture
def submissions(course: TinyCourse, tmp_path: Path) -> Path:
    return endless(course, tmp_path / "submissions")


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    folder = tmp_path / "handed in"
    for number in range(8):
        write_notebook(folder / f"right{number}.ipynb", *RIGHT, f"# {number}")
    write_notebook(folder / "half.ipynb", "def twice(x):\n    return x", ONE_MORE, BOX)
    write_notebook(
        folder / "exits.ipynb", TWICE, "def one_more(n):\n    import os\n    os._exit(1)"
    )
    (folder / "broken.ipynb").write_text("{", encoding="utf-8")
    return folder


def table(course: TinyCourse, handed_in: Path, out: Path, *options: str) -> bytes:
    result = course.command("grade", "tiny", handed_in, "--out", out, *options)
    assert result.exit_code == 0, result.output
    return (out / "final_grades.csv").read_bytes()


def test_the_table_is_the_same_as_on_one_machine(course, handed_in, scheduler, workers, tmp_path):
    here = table(course, handed_in, tmp_path / "here")
    there = table(course, handed_in, tmp_path / "there", "--scheduler", scheduler)
    assert there == here
    again = course.command("grade", "tiny", handed_in, "--out", tmp_path / "there")
    # The unreadable one is no work, and the accident is asked again.
    assert "9 of 11 are graded already." in again.stderr


def test_a_link_does_not_travel(course, scheduler, workers, tmp_path):
    """It could lead to a file of the instructor, or of another student."""
    secret = tmp_path / "secret.py"
    secret.write_text("# a secret of the instructor", "utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "eve.py").symlink_to(secret)
    out = tmp_path / "out"
    table(course, tmp_path / "in", out, "--scheduler", scheduler)
    page = (out / "feedback/eve.py.html").read_text("utf-8")
    assert "secret of the instructor" not in page
    assert "could not be" in page


def test_a_lost_worker_loses_nothing(course, handed_in, scheduler, workers, tmp_path):
    for number in range(20):
        slow = f"import time\ntime.sleep(0.2)\nnumber = {number}"
        write_notebook(handed_in / f"slow{number}.ipynb", *RIGHT, slow)
    here = table(course, handed_in, tmp_path / "here")

    def lose_one() -> None:
        until(lambda: _stored(tmp_path / "there") >= 1, 100)  # all are at work
        end(workers[0])

    thread = threading.Thread(target=lose_one)
    thread.start()
    there = table(course, handed_in, tmp_path / "there", "--scheduler", scheduler)
    thread.join()
    assert workers[0].poll() is not None
    assert there == here


@pytest.mark.parametrize(
    ("number", "often"),
    [(signal.SIGINT, once), (signal.SIGINT, ten_times), (signal.SIGTERM, twice)],
)
def test_a_signal_stops_it_at_once_and_keeps_what_is_done(
    course, submissions, scheduler, workers, tmp_path, number, often
):
    for one in range(READY + 1, SUBMISSIONS):  # Dask keeps no order: one worker stays free
        (submissions / f"{one:02}.ipynb").unlink()
    out = tmp_path / "out"
    words = command(course, "grade", "tiny", submissions, "--out", out, "--scheduler", scheduler)
    grading = Grading(words, out, stderr=subprocess.PIPE, text=True)
    processes = grading.at_work()
    often(lambda: grading.process.send_signal(number))
    took = grading.ended()
    with grading.process.stderr as said:
        lines = said.read().splitlines()
    assert lines[-1] == f"Stopped: {READY} of {READY + 1} graded. Run the same command to go on."
    assert not [line for line in lines if "Traceback" in line or "Exception" in line]
    assert grading.process.returncode == FAILED
    assert took < WITHIN
    assert left_of(processes) == []


def test_no_scheduler_is_said_with_the_way_to_start_one(course, handed_in, tmp_path, monkeypatch):
    monkeypatch.setattr(clusters, "_CONNECT_SECONDS", 1)
    command = ("grade", "tiny", handed_in, "--out", tmp_path / "out")
    result = course.command(*command, "--scheduler", "tcp://127.0.0.1:9")
    assert result.exit_code == USAGE
    assert "dask scheduler" in result.stderr


def test_a_cluster_without_workers_is_said(course, handed_in, scheduler, tmp_path):
    command = ("grade", "tiny", handed_in, "--out", tmp_path / "out", "--scheduler", scheduler)
    result = course.command(*command)
    assert result.exit_code == FAILED
    assert "has no workers" in result.stderr


def test_workers_that_would_grade_otherwise_are_refused(scheduler, workers, monkeypatch):
    monkeypatch.setattr(clusters, "environment", lambda: {"numpy": "0.9"})
    with pytest.raises(GraderFailure, match=r"another numpy: .*, here 0\.9"):
        clusters.Cluster(scheduler)
