"""Processes forked from a warm parent; each works on one item at a time.

A worker inherits what the parent has in memory, so only items and results travel. It can be ended
at once. If it dies, the parent notices, because its connection closes. No thread is started here:
a process that is forked while a thread runs may inherit a lock that nobody will release.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Any, Generic, TypeVar

from autograder.sandbox import kernel

Item = TypeVar("Item")
Result = TypeVar("Result")

_FORK = multiprocessing.get_context("fork")
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_SECONDS, _SECONDS_INTERRUPTED = 10.0, 1.0  # for a worker to clean up, before it is killed


@dataclass(frozen=True, eq=False)
class _Worker:
    process: ForkProcess
    connection: Connection

    def end(self, seconds: float) -> None:
        """Wait this long for it to end, then kill it."""
        self.connection.close()
        self.process.join(max(0.0, seconds))
        self.process.kill()
        self.process.join()


@dataclass(frozen=True)
class _Failure:
    """What a worker's function raised, with a traceback that can travel."""

    error: Exception
    traceback: str


class _InWorker(Exception):
    """The traceback from a worker, as the cause of the exception that is raised here."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


class ForkedWorkers(Generic[Item, Result]):
    """Starts workers as they are needed and ends them all; use as a context manager.

    Args:
        work: a context that each worker enters, and that gives the function to call on each item.
    """

    def __init__(
        self, work: Callable[[], AbstractContextManager[Callable[[Item], Result]]]
    ) -> None:
        self._work = work
        self._workers: list[_Worker] = []
        self._busy: dict[_Worker, Item] = {}

    def __enter__(self) -> ForkedWorkers[Item, Result]:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._end_all(_SECONDS if kind is None else _SECONDS_INTERRUPTED)

    def results(self, items: Iterable[Item], at_once: int) -> Iterator[tuple[Item, Result | None]]:
        """Each item with its result, as they come; with None if its worker was lost.

        Raises:
            Exception: what the function raised in a worker.
        """
        waiting = deque(items)
        self._hand_out(waiting, at_once)
        while self._busy:
            by_connection: dict[Any, _Worker] = {worker.connection: worker for worker in self._busy}
            for connection in wait(list(by_connection)):
                worker = by_connection[connection]
                result = self._received(worker)
                item = self._busy.pop(worker)
                self._hand_out(waiting, at_once)  # first, so that no worker is idle meanwhile
                yield item, result

    def _hand_out(self, waiting: deque[Item], at_once: int) -> None:
        while waiting and len(self._busy) < at_once:
            idle = [worker for worker in self._workers if worker not in self._busy]
            worker = idle[0] if idle else self._start()
            item = waiting.popleft()
            self._busy[worker] = item
            with suppress(BrokenPipeError, ConnectionResetError):  # it has died: noticed later
                worker.connection.send(item)

    def _received(self, worker: _Worker) -> Result | None:
        try:
            reply = worker.connection.recv()
        except (EOFError, OSError):  # it has died, perhaps in the middle of a result
            self._workers.remove(worker)
            worker.end(0.0)
            return None
        if isinstance(reply, _Failure):
            raise reply.error from _InWorker(reply.traceback)
        result: Result = reply
        return result

    def _start(self) -> _Worker:
        ours, theirs = _FORK.Pipe()
        foreign = [ours, *(worker.connection for worker in self._workers)]
        arguments = (theirs, foreign, self._work, os.getpid())
        worker = _Worker(_FORK.Process(target=_serve, args=arguments, daemon=True), ours)
        with _signals_held_back():  # until the worker has handlers of its own
            worker.process.start()
            self._workers.append(worker)
        theirs.close()
        return worker

    def _end_all(self, seconds: float) -> None:
        """End all workers, with this much time to clean up."""
        deadline = time.monotonic() + seconds
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.end(deadline - time.monotonic())
        self._workers.clear()
        self._busy.clear()


@contextmanager
def _signals_held_back() -> Iterator[None]:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(
    connection: Connection,
    foreign: list[Connection],
    work: Callable[[], AbstractContextManager[Callable[[Item], Result]]],
    parent: int,
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to handle
    signal.signal(signal.SIGTERM, _leave)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    kernel.end_with_parent()  # a busy worker would not notice that the parent is gone
    if os.getppid() != parent:  # the parent has already ended
        os._exit(1)
    for other in foreign:
        other.close()
    gc.freeze()  # nothing allocated so far will become garbage
    with suppress(EOFError, BrokenPipeError, ConnectionResetError), work() as function:
        while True:
            connection.send(_reply(function, connection.recv()))


def _leave(*_: object) -> None:
    signal.signal(signal.SIGTERM, lambda *_: None)  # once is enough: cleaning up has begun
    sys.exit(1)


def _reply(function: Callable[[Item], Result], item: Item) -> Result | _Failure:
    try:
        return function(item)
    except Exception as error:
        return _Failure(error, traceback.format_exc())
