"""What this machine offers to isolate submissions, layer by layer."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from autograder.sandbox import landlock
from autograder.sandbox.isolation_layer import Layer
from autograder.sandbox.layers_in_force import layers


class State(Enum):
    """Whether a layer protects or cannot."""

    IN_FORCE = "in force"
    MISSING = "missing"


@dataclass(frozen=True)
class LayerReport:
    """One layer of isolation, and what was found about it on this machine."""

    name: str
    state: State
    finding: str
    remedy: str = ""


def inspect_machine() -> list[LayerReport]:
    """Every layer; those that need nothing of the machine first."""
    return [
        LayerReport(
            "separate processes", State.IN_FORCE, "fork of a process without tests or points"
        ),
        LayerReport(
            "data-only protocol", State.IN_FORCE, "framed, size-limited, nothing unpickled"
        ),
        LayerReport(
            "resource limits",
            State.IN_FORCE,
            "CPU time, memory, processes, open files, file size, answers",
        ),
        _found(
            "a cgroup",
            Layer.CGROUP,
            "the kernel bounds memory and processes of a submission together",
            "grade as root outside a container, or do without: memory and processes are then "
            "sampled ten times a second.",
        ),
        LayerReport(
            "scrubbed environment", State.IN_FORCE, "no inherited variables or descriptors"
        ),
        _found(
            "its own files",
            Layer.MOUNTS,
            "mount namespace: the interpreter, allowed libraries, and a folder of bounded size",
            _NAMESPACES,
        ),
        _processes(),
        _found(
            "its own network",
            Layer.NETWORK,
            "network namespace: without any interface in use",
            _NAMESPACES,
        ),
        _found(
            "its own IPC",
            Layer.IPC,
            "IPC namespace: shared memory, semaphores and queues end with it",
            _NAMESPACES,
        ),
        _landlock(),
        _found(
            "seccomp",
            Layer.SECCOMP,
            "no sockets, programs, tracing, mounts, keys, and nothing newer than the filter",
            "use a kernel with seccomp filters, on x86_64, aarch64 or riscv64.",
        ),
        _own_user(),
    ]


_NAMESPACES = (
    "allow user namespaces: sysctl kernel.unprivileged_userns_clone=1 on Debian, "
    "kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu, user.max_user_namespaces "
    "elsewhere; in a container, --security-opt seccomp=unconfined."
)


def _found(name: str, layer: Layer, finding: str, remedy: str) -> LayerReport:
    if layer in layers():
        return LayerReport(name, State.IN_FORCE, finding)
    return LayerReport(name, State.MISSING, f"no {layer.value} here", remedy)


def _processes() -> LayerReport:
    name = "its own processes"
    if Layer.PIDS in layers():
        return LayerReport(name, State.IN_FORCE, "PID namespace: sees no other, leaves none behind")
    if sys.platform == "linux" and Path("/proc/self/task").exists():
        finding = "no PID namespace; what a submission leaves is searched for and ended"
        return LayerReport(name, State.MISSING, finding, _NAMESPACES)
    return LayerReport(
        name,
        State.MISSING,
        f"{platform.system()} does not let a process adopt orphans",
        "grade on Linux with /proc mounted.",
    )


def _landlock() -> LayerReport:
    version = landlock.version()
    if version == 0:
        return LayerReport(
            "Landlock", State.MISSING, "not in this kernel", "use Linux 5.13 or newer."
        )
    gains = "files"
    gains += ", TCP ports" if version >= 4 else ""
    gains += ", signals, abstract sockets" if Layer.SIGNALS in layers() else ""
    return LayerReport("Landlock", State.IN_FORCE, f"version {version}: {gains}")


def _own_user() -> LayerReport:
    name = "a user of its own"
    if os.geteuid() != 0:
        return LayerReport(
            name, State.MISSING, "not started as root", "the other layers do without."
        )
    if Layer.OWN_USER not in layers():
        return LayerReport(
            name,
            State.MISSING,
            "started as root, but Python lies where other users cannot read it",
            "install Python outside root's home folder, or use Linux 5.13 or newer.",
        )
    return LayerReport(
        name, State.IN_FORCE, "started as root: submissions run as nobody in particular"
    )
