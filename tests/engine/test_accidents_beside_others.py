"""What happened to a submission while others ran is asked once more, alone; nothing else is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.grading import pool
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.pool import Task, results_of_all
from autograder.grading.repeating import worth_repeating
from autograder.grading.submission_result import NOT_GRADED, SubmissionResult
from autograder.sandbox.limits import Limits

from .conftest import RIGHT, TinyCourse, submission, write_notebook

CRASHED = {"check": CheckResult(Status.CRASHED)}
PASSED = {"check": CheckResult(Status.PASSED)}


class Log:
    """What was asked when, of all workers."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "asked"
        self.file.touch()

    def add(self, name: str) -> None:
        with self.file.open("a", encoding="ascii") as file:
            file.write(f"{name}\n")

    def lines(self) -> list[str]:
        return self.file.read_text("ascii").splitlines()


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Log:
    """Submissions have accidents by their names, at their first time or always."""
    log = Log(tmp_path)

    def asked(given, suite, host, seed, known=None) -> SubmissionResult:
        times = log.lines().count(f"start {given.name}")
        log.add(f"start {given.name}")
        time.sleep(0.05)
        if given.name.startswith("kills") and times < 2:
            os.kill(os.getpid(), signal.SIGKILL)
        crashed = given.name.startswith("crashes") or (given.name.startswith("slow") and not times)
        log.add(f"end {given.name}")
        checks = CRASHED if crashed else PASSED
        return SubmissionResult(given.name, "", seed, check_results=checks)

    monkeypatch.setattr(pool, "result_of", asked)
    return log


def results(suite, names: list[str], jobs: int) -> dict[str, SubmissionResult]:
    tasks = [Task(name, submission(*RIGHT, name=name)) for name in names]
    found = list(results_of_all(tasks, suite, jobs))
    assert sorted(result.name for result in found) == sorted(names)
    return {result.name: result for result in found}


def test_an_accident_beside_others_is_asked_once_more_and_the_second_result_holds(tiny, log):
    found = results(tiny, ["slow1", "a", "crashes", "b", "slow2", "c"], jobs=2)
    assert all(found[name].check_results == PASSED for name in ("slow1", "slow2", "a", "b", "c"))
    assert found["crashes"].check_results == CRASHED


def test_the_second_time_nobody_else_is_at_work(tiny, log):
    names = ["slow1", "slow2", "slow3", *"abcdefgh"]
    results(tiny, names, jobs=3)
    lines = log.lines()
    assert len(lines) == 2 * (len(names) + 3)
    assert {line.split()[1] for line in lines[-6:]} == {"slow1", "slow2", "slow3"}
    for start, end in zip(lines[-6::2], lines[-5::2], strict=True):
        assert (start.split()[0], end.split()[0]) == ("start", "end")
        assert start.split()[1] == end.split()[1]


@pytest.mark.parametrize(
    ("names", "jobs"), [(["crashes", "a"], 1), (["crashes"], 4), (list("abcdef"), 2)]
)
def test_who_was_alone_or_had_no_accident_is_asked_once(tiny, log, names, jobs):
    results(tiny, names, jobs)
    assert len(log.lines()) == 2 * len(names)


LIMITS = Limits(cell_seconds=10, check_seconds=4)


@pytest.mark.parametrize(
    ("status", "cpu", "wall", "again"),
    [
        (Status.PASSED, 9, 9, False),
        (Status.CRASHED, 1, 1, True),
        (Status.CRASHED, 9, 9, True),
        (Status.TIMED_OUT, 9, 10, False),  # an endless loop
        (Status.TIMED_OUT, 3, 12, True),  # others had the processor
        (Status.TIMED_OUT, 5, 20, True),
        (Status.TIMED_OUT, 0.1, 12, True),  # it slept, or waited for a disk
    ],
)
def test_only_an_accident_that_others_may_have_caused_is_worth_repeating(status, cpu, wall, again):
    checks = {"check": CheckResult(status)}
    result = SubmissionResult("hers", "", 0, check_results=checks, seconds=wall, cpu_seconds=cpu)
    assert worth_repeating(result, LIMITS) == again


def test_a_submission_that_costs_two_workers_is_not_graded_and_all_others_are(tiny, log):
    found = results(tiny, ["kills1", *"abc", "kills2", *"def"], jobs=2)
    for name in ("kills1", "kills2"):
        assert found[name].unreadable == NOT_GRADED
        assert log.lines().count(f"start {name}") == 2
    assert all(found[name].check_results == PASSED for name in "abcdef")


def test_what_is_raised_in_a_worker_is_raised_here_with_its_traceback(tiny, monkeypatch):
    def failing(*given: object) -> SubmissionResult:
        raise RuntimeError("of the grader's own")

    monkeypatch.setattr(pool, "result_of", failing)
    tasks = [Task(name, submission(*RIGHT, name=name)) for name in "abc"]
    with pytest.raises(RuntimeError, match="of the grader's own") as raised:
        list(results_of_all(tasks, tiny, 2))
    assert "in failing" in str(raised.value.__cause__)


THREADS = """if True:
    import os, sys, threading, warnings
    warnings.simplefilter("error", DeprecationWarning)
    threads = []
    os.register_at_fork(before=lambda: threads.append(threading.active_count()))
    from autograder.cli import main
    main(sys.argv[2:], standalone_mode=False)
    with open(sys.argv[1], "w") as file:
        file.write(" ".join(map(str, threads)))
"""


@pytest.mark.parametrize("where", ["in a log", "in a terminal"])
def test_no_thread_is_there_when_a_worker_is_forked(course: TinyCourse, tmp_path, where):
    folder, told = tmp_path / "submissions", tmp_path / "threads"
    for number in range(4):
        write_notebook(folder / f"{number}.ipynb", *RIGHT, f"number = {number}")
    command = ["--course", course.root, "grade", "tiny", folder, "--out", tmp_path / "out"]
    command += ["--jobs", "2"]
    ours, theirs = os.openpty()
    output = theirs if where == "in a terminal" else subprocess.DEVNULL
    subprocess.run(
        [sys.executable, "-c", THREADS, told, *map(str, command)],
        stdout=output,
        stderr=output,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
        check=True,
        timeout=100,
    )
    os.close(theirs)
    os.close(ours)
    threads = told.read_text().split()
    assert len(threads) >= 2  # workers
    assert set(threads) == {"1"}
