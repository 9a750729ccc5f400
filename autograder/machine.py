"""What this machine offers to keep a submission apart, layer by layer."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from autograder.sandbox import landlock, layers


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
    version = landlock.version()
    if version == 0:
        return Layer("Landlock", State.MISSING, "not in this kernel", "use Linux 5.13 or newer.")
    gains = "files"
    gains += ", TCP ports" if version >= 4 else ""
    gains += ", signals" if version >= 6 else ""
    return Layer("Landlock", State.IN_FORCE, f"version {version}: {gains}")


def _seccomp() -> Layer:
    if Path("/proc/sys/kernel/seccomp/actions_avail").exists():
        return Layer("seccomp", State.OFFERED, "filters available; not used yet")
    return Layer("seccomp", State.MISSING, "not in this kernel", "use a kernel with seccomp.")


def _own_user() -> Layer:
    name = "a user of its own"
    if os.geteuid() != 0:
        return Layer(name, State.MISSING, "not started as root", "needed only without Landlock.")
    if not layers.own_user_is_possible():
        return Layer(
            name,
            State.MISSING,
            "started as root, but Python lies where other users cannot read it",
            "install Python outside root's home folder.",
        )
    return Layer(name, State.IN_FORCE, "started as root: submissions run as nobody in particular")
