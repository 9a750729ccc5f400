"""Confines submissions by every means that this machine offers; the zygote sets it up once.

Run as a program, it sets up the confinement without a submission and prints the layers in force.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from autograder.sandbox import (
    cgroup,
    kernel,
    landlock,
    libraries,
    namespaces,
    processes,
    root,
    seccomp,
)
from autograder.sandbox.cgroup import Cgroup
from autograder.sandbox.isolation_layer import Layer
from autograder.sandbox.private_files import PrivateFiles
from autograder.sandbox.process_count import ProcessCount
from autograder.sandbox.visible import SINKS, SOURCES, Visible, is_open_to_all, pieces, visible

_FIRST_USER, _USERS = 61184, 4000  # nobody's: systemd keeps this range for passing users
_SCAFFOLD = "root"
_OVERRIDE, _READ_ALL = 1, 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
_SIGNALS_SINCE = 6  # version of Landlock


@dataclass(frozen=True)
class Confinement:
    """What is in force for every submission of one zygote.

    Attributes:
        layers: all of it, by name.
        fork: forks a submission's process.
        private_files: makes its folder; None if it works in the one that the worker made.
        user: that it runs as when root grades; None if it runs as the user who grades. Two zygotes
            hardly ever share a user.
        rules: descriptor of its Landlock rules; None without Landlock.
        filter: of its system calls; None without seccomp.
        capabilities: of root's that it keeps.
        counted_already: processes that count against its limit and are not its own.
        process_count: counts its processes and their memory; None without /proc.
        cgroup: bounds that memory; None if no cgroup can be made.
    """

    layers: tuple[Layer, ...]
    fork: Callable[[], int]
    private_files: PrivateFiles | None
    user: int | None
    rules: int | None
    filter: bytes | None
    capabilities: tuple[int, ...]
    counted_already: int
    process_count: ProcessCount | None
    cgroup: Cgroup | None


@dataclass(frozen=True)
class Entered:
    """The namespaces and the cgroup of the zygote and all that it forks."""

    namespaces: frozenset[Layer]
    cgroup: Cgroup | None


def enter() -> Entered:
    """The first half: before anything is imported that starts a thread."""
    own = cgroup.enter()
    entered = namespaces.enter()
    if Layer.PIDS in entered:
        namespaces.become_first_process()
    return Entered(frozenset(entered), own)


def set_up(entered: Entered, process: int, workdirs: str, packages: tuple[str, ...]) -> Confinement:
    """The second half: after the imports of everything that submissions cannot see on disk.

    Args:
        entered: what `enter` gave.
        process: the zygote, as the machine outside numbers it.
        workdirs: the folder that all submissions' working folders are made in.
        packages: what submissions may import.
    """
    layers = {Layer.PROCESS, Layer.LIMITS, *entered.namespaces}
    if entered.cgroup is not None:
        layers.add(Layer.CGROUP)
    counted = processes.counted_already(in_user_namespace=Layer.USERS in layers)
    fork = namespaces.PidNamespaces().fork if Layer.PIDS in layers else os.fork
    process_count = None
    with contextlib.suppress(OSError):
        process_count = ProcessCount()
    seen = visible(packages)
    on_the_way = is_open_to_all(seen, way_included=True)
    private_files = _private_files(workdirs, seen) if Layer.MOUNTS in layers else None
    if private_files is None:
        layers.discard(Layer.MOUNTS)
    rules = None
    version = landlock.version()
    if version > 0:
        rules = _rules(seen, root.WRITABLE if private_files else workdirs)
        layers |= {Layer.LANDLOCK, Layer.SIGNALS} if version >= _SIGNALS_SINCE else {Layer.LANDLOCK}
    open_to_all = on_the_way or (
        private_files is not None and is_open_to_all(seen, way_included=False)
    )
    user, capabilities = _as_whom(process, open_to_all=open_to_all, with_rules=rules is not None)
    if user is not None:
        layers.add(Layer.OWN_USER)
    code = None
    if seccomp.is_offered():
        code = seccomp.program(owns_more=private_files is None and user is None)
        layers.add(Layer.SECCOMP)
    in_order = tuple(layer for layer in Layer if layer in layers)
    return Confinement(
        layers=in_order,
        fork=fork,
        private_files=private_files,
        user=user,
        rules=rules,
        filter=code,
        capabilities=capabilities,
        counted_already=0 if user is not None else counted,
        process_count=process_count,
        cgroup=entered.cgroup,
    )


def _private_files(workdirs: str, seen: Visible) -> PrivateFiles | None:
    scaffold = os.path.join(workdirs, _SCAFFOLD)
    given = os.open(workdirs, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.makedirs(scaffold, 0o700, exist_ok=True)  # an earlier zygote may have made it
        root.enter(scaffold, seen)
    except OSError:
        os.close(given)
        return None
    return PrivateFiles(given)


def _as_whom(
    process: int, *, open_to_all: bool, with_rules: bool
) -> tuple[int | None, tuple[int, ...]]:
    """The user to run as instead of root, with the capabilities it needs to read Python."""
    if os.geteuid() != 0:
        return None, ()
    user = _FIRST_USER + process % _USERS
    if open_to_all:
        return user, ()
    # With Landlock's rules in force, the right to read everything is one to read Python.
    readers = (number for number in (_READ_ALL, _OVERRIDE) if kernel.has_capability(number))
    reader = next(readers, None) if with_rules else None
    return (None, ()) if reader is None else (user, (reader,))


def _rules(seen: Visible, writable: str) -> int:
    shelves = [shelf.folder for shelf in seen.shelves]
    return landlock.ruleset([*seen.trees, *shelves], [*pieces(seen), *SOURCES], [writable, *SINKS])


def main(workdirs: str) -> None:
    """Set up a confinement and print its layers as JSON."""
    process = os.getpid()
    confinement = set_up(enter(), process, workdirs, libraries.ALWAYS)
    print(json.dumps([layer.value for layer in confinement.layers]), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
