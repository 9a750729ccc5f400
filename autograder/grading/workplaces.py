"""What a cluster's worker keeps from one submission to the next: suites and warm sandboxes."""

from __future__ import annotations

import atexit
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from autograder.course import Course
from autograder.course.bundle import unpack
from autograder.files.temporary import TemporaryFolder
from autograder.grading.recording import recorded
from autograder.student import SandboxHost
from autograder.suite import Suite, collect_suite

_MOST = 2  # suites at a time: the one in use, and the one from before an edit


@dataclass(frozen=True)
class Order:
    """What a worker has to know before its first submission."""

    bundle: bytes
    assignment: str
    suite: str
    seed: int

    @property
    def key(self) -> tuple[str, str, int]:
        return (self.assignment, self.suite, self.seed)


@dataclass
class _Workplace:
    """A suite laid out in a folder, with a sandbox for each thread.

    Attributes:
        users: how many threads grade with it at the moment.
    """

    scratch: TemporaryFolder
    suite: Suite
    hosts: dict[int, SandboxHost] = field(default_factory=dict)
    users: int = 0

    def host(self) -> SandboxHost:
        """The sandbox of this thread."""
        host = SandboxHost(self.suite.assignment.preload)
        return self.hosts.setdefault(threading.get_ident(), host)

    def close(self) -> None:
        for host in self.hosts.values():
            host.close()
        self.scratch.close()


_workplaces: dict[tuple[str, str, int], _Workplace] = {}  # the latest comes last
_lock = threading.Lock()  # pytest collects one suite at a time


@contextmanager
def workplace(order: Order) -> Iterator[tuple[Suite, SandboxHost]]:
    """The suite, and a sandbox that no other thread uses."""
    with _lock:
        place = _workplaces.pop(order.key, None) or _make(order)
        _workplaces[order.key] = place
        place.users += 1
        _close_all(_MOST)
        host = place.host()
    try:
        yield place.suite, host
    finally:
        with _lock:
            place.users -= 1


def _make(order: Order) -> _Workplace:
    for other in _workplaces.values():
        _forget_modules(Path(other.scratch.path))
    with ExitStack() as stack:
        scratch = TemporaryFolder()
        stack.callback(scratch.close)
        folder = Path(scratch.path)
        unpack(order.bundle, folder)
        suite = collect_suite(Course(folder).assignment(order.assignment))
        host = stack.enter_context(SandboxHost(suite.assignment.preload))
        suite = recorded(suite, host, order.seed)
        stack.pop_all()  # all is well: they are kept
    return _Workplace(scratch, suite, {threading.get_ident(): host})


def _forget_modules(folder: Path) -> None:
    """Let modules of the same names be imported from elsewhere. A suite keeps those it has."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file and folder in Path(file).parents:
            del sys.modules[name]
    sys.path[:] = [path for path in sys.path if folder not in (Path(path), *Path(path).parents)]


def _close_all(most: int = 0) -> None:
    """Close all workplaces except the latest and those in use."""
    for key, place in list(_workplaces.items())[: max(0, len(_workplaces) - most)]:
        if not place.users:
            _forget_modules(Path(place.scratch.path))
            del _workplaces[key]
            place.close()


atexit.register(_close_all)
