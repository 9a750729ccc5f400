"""A cgroup for a zygote and its forks, if the user who grades may make one.

The kernel then bounds the memory and the number of all processes of a submission together, at once
and not ten times a second. The zygote enters the cgroup once, so a fork costs nothing more. Both
versions of control groups are supported; see cgroups(7).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox.limits import MIB, Limits

_PREFIX = "autograder-"
_PROCESSES = "cgroup.procs"
_OWN_MEMORY, _OWN_TASKS = 512 * MIB, 32  # the zygote's, with all that it has imported
_MEMORY = {  # in an order in which a bound can be lowered
    "memory": ("memory.limit_in_bytes", "memory.memsw.limit_in_bytes"),
    "": ("memory.max",),
}
_NO_SWAP = "memory.swap.max"
_TASKS = "pids.max"


@dataclass(frozen=True)
class Cgroup:
    """The bounds of the cgroup that this process is in.

    Attributes:
        memory: descriptors of the files that bound it.
        tasks: of the one that bounds processes and threads.
    """

    memory: tuple[int, ...]
    tasks: int

    def bound(self, limits: Limits) -> None:
        """Set the bounds for the next submission; its files are in memory as well."""
        for descriptor in self.memory:
            # Refused while more than this is still in use; the next submission tries again.
            with contextlib.suppress(OSError):
                _write(descriptor, limits.memory_of_all + limits.disk + _OWN_MEMORY)
        _write(self.tasks, limits.processes + _OWN_TASKS)


def enter() -> Cgroup | None:
    """Move this process into a cgroup of its own; None if none can be made."""
    folders = {}
    try:
        for controller, parent in _parents().items():
            folders[controller] = parent / f"{_PREFIX}{os.getpid()}"
            folders[controller].mkdir(exist_ok=True)
        memory, tasks = folders["memory"], folders["pids"]
        version = "memory" if memory != tasks else ""
        cgroup = Cgroup(
            tuple(_open(memory / name) for name in _MEMORY[version] if (memory / name).exists()),
            _open(tasks / _TASKS),
        )
        if not cgroup.memory:
            raise FileNotFoundError(memory)
        with contextlib.suppress(OSError):
            (memory / _NO_SWAP).write_text("0", "ascii")
        for folder in {memory, tasks}:
            (folder / _PROCESSES).write_text("0", "ascii")
    except (OSError, KeyError):
        for folder in folders.values():
            with contextlib.suppress(OSError):
                folder.rmdir()
        return None
    return cgroup


def sweep() -> None:
    """Remove the cgroups of zygotes that have ended."""
    for parent in set(_parents().values()):
        for folder in parent.glob(f"{_PREFIX}*"):
            if not Path("/proc", folder.name.removeprefix(_PREFIX)).exists():
                with contextlib.suppress(OSError):  # its last process is about to end
                    folder.rmdir()


def _open(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CLOEXEC)


def _write(descriptor: int, number: int) -> None:
    os.pwrite(descriptor, str(number).encode("ascii"), 0)


def _parents() -> dict[str, Path]:
    """For memory and for processes, the folder of the cgroup that this process is in.

    Of version 2 the cgroup above it: one that has processes cannot have others below it that are
    bounded.
    """
    try:
        own = dict(_own())
        mounts = list(_mounts())
    except (OSError, ValueError, IndexError):
        return {}
    found: dict[str, Path] = {}
    for controllers, root, point in mounts:
        for controller in ("memory", "pids"):
            if controller in controllers and controller in own:
                found[controller] = _below(point, root, own[controller])
    if not found and "" in own:
        for controllers, root, point in mounts:
            if not controllers:
                place = _below(point, root, own[""])
                above = place if place == point else place.parent
                found = dict.fromkeys(("memory", "pids"), above)
    return found


def _own() -> Iterator[tuple[str, str]]:
    """Controller and cgroup of this process; "" as the controller is version 2."""
    for line in Path("/proc/self/cgroup").read_text("utf-8").splitlines():
        _, controllers, path = line.split(":", 2)
        yield from ((controller, path) for controller in controllers.split(","))


def _mounts() -> Iterator[tuple[tuple[str, ...], str, Path]]:
    """Controllers (none: version 2), root and place of each mounted tree of cgroups."""
    for line in Path("/proc/self/mountinfo").read_text("utf-8").splitlines():
        here, _, there = line.partition(" - ")
        kind, _, options = there.split(" ", 2)
        if kind in {"cgroup", "cgroup2"}:
            controllers = tuple(options.split(",")) if kind == "cgroup" else ()
            yield controllers, here.split()[3], Path(here.split()[4])


def _below(point: Path, root: str, path: str) -> Path:
    """Where a cgroup is, in a tree of which `root` is mounted at `point`."""
    return point / os.path.relpath(path, root)
