"""Many submissions, on several processes, each with a sandbox of its own."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from autograder.grading.check_result import CheckResult
from autograder.grading.cpu_quota import cpu_quota
from autograder.grading.forked_workers import ForkedWorkers
from autograder.grading.grade import Grade
from autograder.grading.grading import grade_of, result_of, result_or_failure
from autograder.grading.recording import recorded
from autograder.grading.repeating import worth_repeating
from autograder.grading.submission_result import SubmissionResult
from autograder.student import SandboxHost
from autograder.submissions import Submission
from autograder.suite import Suite

_MOST_LOSSES = 2  # workers that one submission may cost


@dataclass(frozen=True)
class Task:
    """Something to grade: a file, or a submission that is in memory already.

    Attributes:
        known: results of whole questions that need not be asked again.
    """

    name: str
    source: Path | Submission
    known: Mapping[str, CheckResult] = field(default_factory=dict)


def default_jobs() -> int:
    """One worker per CPU that this process may use, according to its affinity and cgroups."""
    cpus = os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    return max(1, math.ceil(min(cpus, cpu_quota())))


def grade_all(tasks: list[Task], suite: Suite, jobs: int, seed: int = 0) -> Iterator[Grade]:
    """The grades of all tasks, as they come."""
    for result in results_of_all(tasks, suite, jobs, seed):
        yield grade_of(result, suite)


def results_of_all(
    tasks: list[Task], suite: Suite, jobs: int, seed: int = 0
) -> Generator[SubmissionResult, None, None]:
    """The results of all tasks, as they come.

    A grade does not depend on what else ran. So a submission that had an accident while others ran
    is asked once more at the end, alone, and the second result is used. An accident that is clearly
    the submission's own (`worth_repeating`) is not repeated.

    A submission whose worker was lost is asked once more in the same way. One that costs a second
    worker is not graded. No other submission is affected.
    """
    if not tasks:
        return
    # Once, before the workers are forked: they share it.
    with SandboxHost(suite.assignment.preload) as host:
        suite = recorded(suite, host, seed)
    at_once, limits = min(jobs, len(tasks)), suite.assignment.limits
    again: list[tuple[Task, int]] = []  # with the number of workers that it cost
    with ForkedWorkers(partial(_asking, suite, seed)) as workers:
        for task, result in workers.results(tasks, at_once):
            if result is None:
                again.append((task, 1))
            elif at_once > 1 and worth_repeating(result, limits):
                again.append((task, 0))
            else:
                yield result
        for task, lost in again:
            yield _alone(workers, task, lost, seed)


def _alone(
    workers: ForkedWorkers[Task, SubmissionResult], task: Task, lost: int, seed: int
) -> SubmissionResult:
    for _ in range(lost, _MOST_LOSSES):
        for _, result in workers.results([task], 1):
            if result is not None:
                return result
    return SubmissionResult.not_graded(task.name, seed, "its worker was lost, twice")


@contextmanager
def _asking(suite: Suite, seed: int) -> Iterator[Callable[[Task], SubmissionResult]]:
    """In a worker: a function that asks one submission after the other, in one sandbox."""
    with SandboxHost(suite.assignment.preload) as host:
        yield partial(_ask, suite, host, seed)


def _ask(suite: Suite, host: SandboxHost, seed: int, task: Task) -> SubmissionResult:
    if isinstance(task.source, Submission):
        return result_of(task.source, suite, host, seed, task.known)
    return result_or_failure(task.source, task.name, suite, host, seed, task.known)
