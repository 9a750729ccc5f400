"""The names of the layers of isolation."""

from __future__ import annotations

from enum import Enum


class Layer(str, Enum):
    """A layer that can be in force."""

    PROCESS = "process"
    LIMITS = "limits"
    CGROUP = "cgroup"
    USERS = "user namespace"
    MOUNTS = "mount namespace"
    PIDS = "pid namespace"
    NETWORK = "network namespace"
    IPC = "ipc namespace"
    LANDLOCK = "landlock"
    SIGNALS = "landlock signals"
    SECCOMP = "seccomp"
    OWN_USER = "own user"
