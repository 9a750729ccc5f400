"""Grading on the workers of a Dask cluster.

Each worker process gets the assignment once, as a bundle, and keeps a warm sandbox of its own. A
submission's bytes travel with its task. If a worker is lost, Dask gives its tasks to another one.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from autograder.course.bundle import pack
from autograder.errors import GraderFailure, UsageError
from autograder.files.temporary import TemporaryFolder
from autograder.grading.check_result import CheckResult
from autograder.grading.environment import environment, isolation_level
from autograder.grading.grading import result_or_failure
from autograder.grading.pool import Task
from autograder.grading.repeating import worth_repeating
from autograder.grading.submission_result import SubmissionResult
from autograder.grading.workplaces import Order, workplace
from autograder.suite import Suite

if TYPE_CHECKING:
    from distributed import Client

Result = TypeVar("Result")

_CONNECT_SECONDS = 20
_LEAVE_SECONDS = 1
_LARGEST_FILE = 1 << 27  # larger files are refused for their size, so they need not travel


class Cluster:
    """A Dask cluster that exists already.

    Args:
        address: of its scheduler, such as tcp://127.0.0.1:8786.

    Raises:
        UsageError: there is no scheduler at the address, or Dask is not installed.
        GraderFailure: it has no workers, or they would not grade as this machine does.
    """

    def __init__(self, address: str) -> None:
        self._client = _connect(address)
        try:
            self.isolation = _agreed(self._client)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the cluster, which drops the tasks that it has not begun."""
        with suppress(Exception):  # no error matters here: all results have arrived
            self._client.close(timeout=_LEAVE_SECONDS)

    def results_of_all(
        self, tasks: list[Task], suite: Suite, seed: int = 0
    ) -> Generator[SubmissionResult, None, None]:
        """The results of all tasks, as they come.

        A submission that had an accident while others ran is asked once more at the end, alone, as
        on one machine. One that took down several workers is not graded.
        """
        if not tasks:
            return
        order = Order(pack(suite.assignment), suite.assignment.name, suite.digest, seed)
        shared = self._client.scatter(order, broadcast=True, hash=False)
        calls = {
            task.name: (shared, task.name, *_travelling(task), dict(task.known)) for task in tasks
        }
        beside_others = len(tasks) > 1 and sum(self._client.nthreads().values()) > 1
        again: list[str] = []
        for name, result in self.results(_result, calls):
            if result and beside_others and worth_repeating(result, suite.assignment.limits):
                again.append(name)
            else:
                yield result or _lost(name, seed)
        for name in again:
            for _, result in self.results(_result, {name: calls[name]}):
                yield result or _lost(name, seed)

    def results(
        self, function: Callable[..., Result], calls: Mapping[str, tuple[Any, ...]]
    ) -> Iterator[tuple[str, Result | None]]:
        """What `function` returns on the workers, as it comes; None if it took down workers.

        Args:
            calls: the arguments of each call, by the name of the submission.
        """
        from distributed import KilledWorker, as_completed  # noqa: PLC0415

        futures = {
            self._client.submit(function, *arguments, pure=False): name
            for name, arguments in calls.items()
        }
        for future in as_completed(futures, loop=self._client.loop):
            name = futures.pop(future)  # Dask keeps a result as long as somebody holds its future
            try:
                yield name, future.result()
            except KilledWorker:
                yield name, None


def _lost(name: str, seed: int) -> SubmissionResult:
    return SubmissionResult.not_graded(name, seed, "it took down several workers")


def _result(
    order: Order, name: str, suffix: str, content: bytes | None, known: dict[str, CheckResult]
) -> SubmissionResult:
    """The result of a submission, even of one that cannot be opened. Runs on a worker."""
    with workplace(order) as (suite, host), TemporaryFolder() as folder:
        path = Path(folder) / f"submission{suffix}"
        if content is not None:
            path.write_bytes(content)
        return result_or_failure(path, name, suite, host, order.seed, known)


def _travelling(task: Task) -> tuple[str, bytes | None]:
    """The suffix and bytes of a task's file; no bytes if it is too large or cannot be opened."""
    if not isinstance(task.source, Path):
        raise TypeError("only files travel to a cluster")
    suffix = task.source.suffix
    with suppress(OSError):
        state = task.source.lstat()  # a link is refused, here as on this machine
        if stat.S_ISREG(state.st_mode) and state.st_size <= _LARGEST_FILE:
            return suffix, task.source.read_bytes()
    return suffix, None


def _connect(address: str) -> Client:
    try:
        from distributed import Client  # noqa: PLC0415 - takes half a second, and few need it
    except ImportError as error:
        raise UsageError(
            "--scheduler needs Dask, here and on the workers: pip install 'cnn-autograder[cluster]'"
        ) from error
    try:
        return Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(
            f"There is no Dask scheduler at {address} ({error}). `dask scheduler` starts one and "
            "prints its address; `dask worker ADDRESS` adds workers."
        ) from error


def _agreed(client: Client) -> str:
    """The isolation of all workers, if they would grade as this machine does."""
    try:
        found: dict[str, tuple[dict[str, str], str]] = client.run(_about_worker)
    # The message says why a worker did not answer. Most often it lacks our package.
    except Exception as error:
        raise GraderFailure(
            f"The cluster's workers cannot grade: {type(error).__name__}: {error}. "
            "Install the same cnn-autograder on every worker."
        ) from error
    if not found:
        raise GraderFailure("The cluster has no workers: `dask worker ADDRESS` adds one.")
    here = environment()
    for worker, (there, _) in sorted(found.items()):
        for name, version in here.items():
            if there.get(name) != version:
                raise GraderFailure(
                    f"The worker {worker} has another {name}: {there.get(name)}, here {version}. "
                    "Grades could differ, so install the same version everywhere."
                )
    levels = sorted({isolation for _, isolation in found.values()})
    if len(levels) > 1:
        raise GraderFailure(
            f"The workers isolate submissions differently: {' | '.join(levels)}. Every "
            "grade records its isolation, so set up all workers alike."
        )
    return levels[0]


def _about_worker() -> tuple[dict[str, str], str]:
    return environment(), isolation_level()
