"""A time limit counts what a submission does; what else the machine is busy with costs nobody."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from autograder.authoring.auditing.variants import correct_variants
from autograder.course import Course
from autograder.course.master import reference
from autograder.grading.grading import grade
from autograder.student import time_limit
from autograder.student.processor_time import ProcessorTime, processor_time
from autograder.student.time_limit import Stopwatch, TimeLimit
from autograder.submissions import read_submission
from autograder.suite import collect_suite

from .conftest import BOX, ONE_MORE, ROOT, marks, submission


class Machine:
    """A clock, and what a submission has done by then."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.time = ProcessorTime(5.0, 7.0)

    def passes(self, seconds: float, *, worked: float = 0.0, waited: float = 0.0) -> None:
        self.now += seconds
        self.time = ProcessorTime(self.time.worked + worked, self.time.waited + waited)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine()
    monkeypatch.setattr(time_limit.time, "monotonic", lambda: machine.now)
    return machine


def a_limit(machine: Machine, seconds: float) -> TimeLimit:
    return TimeLimit(Stopwatch(lambda: machine.time), seconds)


def seconds_until_it_ends(machine: Machine, limit: TimeLimit, **per_second: float) -> float:
    start = machine.now
    while True:
        try:
            left = limit.left()
        except TimeoutError:
            return machine.now - start
        machine.passes(left, **{name: share * left for name, share in per_second.items()})


def test_a_busy_process_has_its_limit(machine):
    assert seconds_until_it_ends(machine, a_limit(machine, 6), worked=1) == pytest.approx(6)


def test_a_process_that_gets_a_tenth_of_a_processor_has_ten_times_as_long(machine):
    took = seconds_until_it_ends(machine, a_limit(machine, 6), worked=0.1, waited=0.9)
    assert took == pytest.approx(60, rel=0.01)


def test_a_process_that_sleeps_comes_to_an_end(machine):
    assert 6 < seconds_until_it_ends(machine, a_limit(machine, 6)) < 60


def test_several_processes_share_the_limit(machine):
    assert seconds_until_it_ends(machine, a_limit(machine, 6), worked=3) < 6


def test_what_the_grader_does_between_two_requests_costs_nothing(machine):
    limit = a_limit(machine, 1)
    for _ in range(100):
        machine.passes(20)
        limit.resume()
        machine.passes(0.04, waited=0.04)
        limit.left()


def test_many_short_requests_are_added_up(machine):
    limit = a_limit(machine, 1)
    with pytest.raises(TimeoutError):  # noqa: PT012
        for _ in range(40):
            limit.resume()
            machine.passes(0.03, worked=0.03)
            limit.left()


def test_a_submission_that_is_not_slow_is_hardly_looked_at(machine):
    looks = []
    watch = Stopwatch(lambda: looks.append(1) or machine.time)
    for _ in range(100):
        limit = TimeLimit(watch, 6)
        limit.resume()
        machine.passes(0.001, worked=0.001)
        limit.left()
    assert len(looks) <= 3


CHILD_WORKS = """
import os, time
if os.fork() == 0:
    while time.process_time() < 0.3: pass
    os._exit(0)
{wait}
print(flush=True)
input()
"""


@pytest.mark.parametrize(
    "wait", ["os.wait()", "time.sleep(0.1); os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)"]
)
def test_the_time_of_children_counts_also_when_they_have_ended(wait):
    command = [sys.executable, "-c", CHILD_WORKS.format(wait=wait)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        assert processor_time(process.pid).worked >= 0.29
        process.communicate(b"\n")


@contextmanager
def busy_loops(count: int) -> Iterator[None]:
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        time.sleep(0.5)
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


SLOW = (
    "def {0}:\n    import time\n    end = time.process_time() + {1}\n"
    "    while time.process_time() < end: pass\n    return {2}"
)


@pytest.mark.slow
def test_eight_busy_loops_beside_it_cost_a_slow_submission_nothing(tiny, host):
    slow = SLOW.format("twice(x)", 0.3, "2 * x")
    cell = SLOW.format("wait()", 0.6, "0") + "\nwait()\n"
    with busy_loops(8):
        for _ in range(3):
            given = grade(submission(cell + BOX, slow, ONE_MORE), tiny, host)
            assert marks(given) == [3, 2, 1]
            assert given.result.stopped == ()


@pytest.mark.slow
def test_a_loop_without_end_times_out_beside_eight_busy_loops_as_well(tiny, host):
    with busy_loops(8):
        given = grade(submission("def twice(x):\n    while True: pass", ONE_MORE, BOX), tiny, host)
    assert marks(given) == [0, 2, 1]
    assert given.grading_status == "timed out in q1"


SLOW_VARIANTS = ("nested_python_loops", "sample_by_sample_in_lists", "as_strided_windows")


@pytest.mark.slow
def test_correct_solutions_in_plain_loops_keep_their_marks_beside_eight_busy_loops(host):
    suite = collect_suite(Course(ROOT).assignment("conv2d"))
    limits = replace(suite.assignment.limits, check_seconds=3)  # half of what they really have
    suite = replace(suite, assignment=replace(suite.assignment, limits=limits))
    sample = read_submission(ROOT / "tests/samples/conv2d/slow_loops.ipynb", "slow_loops")
    variants = [
        variant.on(reference(suite.assignment))
        for variant in correct_variants(suite.assignment)
        if variant.mistake in SLOW_VARIANTS
    ]
    assert len(variants) == len(SLOW_VARIANTS)
    with busy_loops(8):
        grades = [grade(each, suite, host) for each in (sample, *variants)]
    lost = {given.name: given.grading_status for given in grades if given.percent < 1}
    assert lost == {}
