"""Many submissions, on several processes, each with a sandbox of its own."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.util import Finalize
from pathlib import Path

from autograder.grading.check_result import CheckResult
from autograder.grading.grade import Grade
from autograder.grading.grading import grade_of, result_of, result_or_failure
from autograder.grading.recording import recorded
from autograder.grading.submission_result import SubmissionResult
from autograder.sandbox import kernel
from autograder.student import SandboxHost
from autograder.submissions import Submission
from autograder.suite import Suite


@dataclass(frozen=True)
class Task:
    """Something to grade: a file, or a submission that is in memory already.

    Attributes:
        known: verdicts on whole questions that need not be asked again.
    """

    name: str
    source: Path | Submission
    known: Mapping[str, CheckResult] = field(default_factory=dict)


def default_jobs() -> int:
    """One worker per core that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def grade_all(tasks: list[Task], suite: Suite, jobs: int, seed: int = 0) -> Iterator[Grade]:
    """The grades of all tasks, as they come."""
    for examined in results_of_all(tasks, suite, jobs, seed):
        yield grade_of(examined, suite)


def results_of_all(
    tasks: list[Task], suite: Suite, jobs: int, seed: int = 0
) -> Iterator[SubmissionResult]:
    """What comes of asking all tasks, as it comes.

    What is under way when a worker is lost is graded once more, each by itself. One that the
    grader fails on all the same is not graded, and costs nobody else anything.
    """
    if not tasks:
        return
    # Once, before the workers are forked: they share it.
    with SandboxHost(suite.assignment.preload) as host:
        suite = recorded(suite, host, seed)
    left = {task.name: task for task in tasks}
    while left:
        for result in _run(list(left.values()), suite, jobs, seed):
            del left[result.name]
            yield result
        # Tasks are taken up in order: of those that are left, the first were under way.
        for name in list(left)[:jobs]:
            yield from _alone(left.pop(name), suite, seed)


def _alone(task: Task, suite: Suite, seed: int) -> Iterator[SubmissionResult]:
    results = list(_run([task], suite, 1, seed))
    yield from results or [
        SubmissionResult.not_graded(task.name, seed, "its worker was lost, twice")
    ]


def _run(tasks: list[Task], suite: Suite, jobs: int, seed: int) -> Iterator[SubmissionResult]:
    """What comes of the tasks, as it comes; of no more of them once a worker is lost."""
    # Forked workers inherit the collected suite; it is never sent anywhere.
    context = multiprocessing.get_context("fork")
    workers = max(1, min(jobs, len(tasks)))
    with ProcessPoolExecutor(workers, context, _start_worker, (suite, seed, os.getpid())) as pool:
        futures: list[Future[SubmissionResult]] = [pool.submit(_examine, task) for task in tasks]
        try:
            for future in as_completed(futures):
                with suppress(BrokenProcessPool):
                    yield future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@dataclass
class _Worker:
    """What a worker process keeps from one submission to the next."""

    suite: Suite
    seed: int
    host: SandboxHost


_workers: list[_Worker] = []


def _start_worker(suite: Suite, seed: int, parent: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to handle
    kernel.end_with_parent()  # a worker does not notice by itself that it waits for nobody
    if os.getppid() != parent:  # it has ended already
        os._exit(1)
    gc.freeze()  # nothing of what is here by now will be garbage
    host = SandboxHost(suite.assignment.preload)
    _workers[:] = [_Worker(suite, seed, host)]
    # A pool's workers run no atexit functions; multiprocessing has its own.
    Finalize(None, host.close, exitpriority=10)


def _examine(task: Task) -> SubmissionResult:
    (worker,) = _workers
    given = (worker.suite, worker.host, worker.seed, task.known)
    if isinstance(task.source, Submission):
        return result_of(task.source, *given)
    return result_or_failure(task.source, task.name, *given)
