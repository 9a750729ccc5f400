"""What this machine offers to keep a submission apart, layer by layer."""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_LANDLOCK_CREATE_RULESET = 444
_LANDLOCK_VERSION = 1


class State(Enum):
    """Whether a layer protects, could protect, or cannot."""

    IN_FORCE = "in force"
    OFFERED = "offered"
    MISSING = "missing"


@dataclass(frozen=True)
class Layer:
    """One layer of isolation and what was found out about it here."""

    name: str
    state: State
    finding: str
    remedy: str = ""


def inspect_machine() -> list[Layer]:
    """Every layer, those in force first."""
    return [
        Layer("separate processes", State.IN_FORCE, "fork of a process without tests or points"),
        Layer("data-only protocol", State.IN_FORCE, "framed, size-limited, nothing unpickled"),
        Layer("resource limits", State.IN_FORCE, "CPU, memory, file size, open files, wall time"),
        Layer("scrubbed environment", State.IN_FORCE, "no inherited variables or descriptors"),
        _orphans(),
        _namespaces(),
        _landlock(),
        _seccomp(),
        _own_user(),
    ]


def _orphans() -> Layer:
    if sys.platform == "linux" and Path("/proc/self/task").exists():
        return Layer("no process left behind", State.IN_FORCE, "orphans are adopted and ended")
    return Layer(
        "no process left behind",
        State.MISSING,
        f"{platform.system()} does not let a process adopt orphans",
        "grade on Linux with /proc mounted.",
    )


def _namespaces() -> Layer:
    name = "namespaces"
    command = ["unshare", "--user", "--map-root-user", "--pid", "--net", "--ipc", "--mount"]
    try:
        worked = subprocess.run(
            [*command, "--fork", "true"], capture_output=True, check=False, timeout=10
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Layer(name, State.MISSING, f"unshare does not run: {error}", "install util-linux.")
    if worked.returncode == 0:
        return Layer(name, State.OFFERED, "user, pid, network, IPC, mount; not used yet")
    return Layer(
        name,
        State.MISSING,
        worked.stderr.decode(errors="replace").strip(),
        "allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1).",
    )


def _landlock() -> Layer:
    version = _landlock_version()
    if version > 0:
        return Layer("Landlock", State.OFFERED, f"version {version}; not used yet")
    return Layer("Landlock", State.MISSING, "not in this kernel", "use Linux 5.13 or newer.")


def _landlock_version() -> int:
    if sys.platform != "linux":
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.syscall(_LANDLOCK_CREATE_RULESET, None, 0, _LANDLOCK_VERSION))


def _seccomp() -> Layer:
    if Path("/proc/sys/kernel/seccomp/actions_avail").exists():
        return Layer("seccomp", State.OFFERED, "filters available; not used yet")
    return Layer("seccomp", State.MISSING, "not in this kernel", "use a kernel with seccomp.")


def _own_user() -> Layer:
    if os.geteuid() == 0:
        return Layer("a user of its own", State.OFFERED, "started as root; not used yet")
    return Layer("a user of its own", State.MISSING, "not started as root", "not needed as such.")
