"""All that keeps submissions in, as far as this machine has it, put up once by the zygote.

Run as a program it puts the fence up for nobody, and says which layers are in force.
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
        box: makes its folder; None where it works in the one that the worker made.
        user: the user that it runs as, where root grades; None to stay the one who grades. Hardly
            ever do two zygotes share one.
        rules: descriptor of its Landlock rules; None where there is no Landlock.
        filter: of its system calls; None where there is no seccomp.
        capabilities: what it keeps of root's.
        counted_already: processes that count against its limit and are not its own.
        census: tells how much memory it takes; None where there is no /proc.
        cgroup: bounds that memory; None where there is none to be had.
    """

    layers: tuple[Layer, ...]
    fork: Callable[[], int]
    box: PrivateFiles | None
    user: int | None
    rules: int | None
    filter: bytes | None
    capabilities: tuple[int, ...]
    counted_already: int
    census: ProcessCount | None
    cgroup: Cgroup | None


@dataclass(frozen=True)
class Entered:
    """What the zygote is in, with all that it forks."""

    namespaces: frozenset[Layer]
    cgroup: Cgroup | None


def enter() -> Entered:
    """The first half: before anything is imported that starts a thread."""
    own = cgroup.enter()
    entered = namespaces.enter()
    if Layer.PIDS in entered:
        namespaces.become_first_process()
    return Entered(frozenset(entered), own)


def put_up(entered: Entered, process: int, workdirs: str, packages: tuple[str, ...]) -> Confinement:
    """The second half: once everything is imported that lies where submissions see nothing.

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
    census = None
    with contextlib.suppress(OSError):
        census = ProcessCount()
    seen = visible(packages)
    on_the_way = is_open_to_all(seen, way_included=True)
    box = _enclose(workdirs, seen) if Layer.MOUNTS in layers else None
    if box is None:
        layers.discard(Layer.MOUNTS)
    rules = None
    version = landlock.version()
    if version > 0:
        rules = _rules(seen, root.WRITABLE if box else workdirs)
        layers |= {Layer.LANDLOCK, Layer.SIGNALS} if version >= _SIGNALS_SINCE else {Layer.LANDLOCK}
    open_to_all = on_the_way or (box is not None and is_open_to_all(seen, way_included=False))
    user, capabilities = _as_whom(process, open_to_all=open_to_all, with_rules=rules is not None)
    if user is not None:
        layers.add(Layer.OWN_USER)
    code = None
    if seccomp.is_offered():
        code = seccomp.program(owns_more=box is None and user is None)
        layers.add(Layer.SECCOMP)
    in_order = tuple(layer for layer in Layer if layer in layers)
    return Confinement(
        layers=in_order,
        fork=fork,
        box=box,
        user=user,
        rules=rules,
        filter=code,
        capabilities=capabilities,
        counted_already=0 if user is not None else counted,
        census=census,
        cgroup=entered.cgroup,
    )


def _enclose(workdirs: str, seen: Visible) -> PrivateFiles | None:
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
    """Another user than root, and what that one needs of root's capabilities to read Python."""
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
    """Put a fence up and print its layers as JSON."""
    process = os.getpid()
    fence = put_up(enter(), process, workdirs, libraries.ALWAYS)
    print(json.dumps([layer.value for layer in fence.layers]), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
