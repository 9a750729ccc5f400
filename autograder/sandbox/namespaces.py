"""Namespaces: a submission has processes, mounts, a network and IPC of its own, without root.

The zygote enters all of them once; each submission is then the first process of a PID namespace
of its own: when it ends, the kernel ends whatever it started. See namespaces(7), pid_namespaces(7).
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys

from autograder.sandbox import kernel
from autograder.sandbox.isolation_layer import Layer

_NEWNS, _NEWUTS, _NEWIPC = 0x00020000, 0x04000000, 0x08000000
_NEWUSER, _NEWPID, _NEWNET = 0x10000000, 0x20000000, 0x40000000

_SPACES = {
    Layer.MOUNTS: _NEWNS,
    Layer.NETWORK: _NEWNET,
    Layer.IPC: _NEWIPC,
    Layer.PIDS: _NEWPID,
}


def enter() -> set[Layer]:
    """Enter every namespace that this machine allows, and return their layers.

    Call this before anything starts a thread: the kernel refuses user namespaces to processes with
    threads. With PIDS, the next child of the calling process is in the namespace.
    """
    if sys.platform != "linux":
        return set()
    entered: set[Layer] = set()
    if os.geteuid() != 0:
        try:
            _become_root_of_a_user_namespace()
        except OSError:
            return set()
        entered.add(Layer.USERS)
    for layer, flag in _SPACES.items():
        with contextlib.suppress(OSError):
            kernel.unshare(flag)
            entered.add(layer)
    if Layer.MOUNTS in entered:
        try:
            kernel.mount("none", "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
        except OSError:  # AppArmor gives user namespaces without any rights in them
            entered.discard(Layer.MOUNTS)
    with contextlib.suppress(OSError):  # submissions need not know the name of the machine
        kernel.unshare(_NEWUTS)
        socket.sethostname("sandbox")
    return entered


def _become_root_of_a_user_namespace() -> None:
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(_NEWUSER)
    # The same number as outside: a submission is to see nothing unusual.
    for file, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with open(f"/proc/self/{file}", "w", encoding="ascii") as target:
            target.write(text)


def become_first_process() -> None:
    """Go on in a child, as the first process of the PID namespace; the caller stays to wait.

    The waiting process ends when the first one does, and the other way round.
    """
    child = os.fork()
    if child == 0:
        kernel.end_with_parent()
        return
    os.closerange(3, 1024)  # the worker is to see that the zygote is gone
    _, status = os.waitpid(child, 0)
    os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


class PidNamespaces:
    """Gives the next child of this process a PID namespace of its own."""

    def __init__(self) -> None:
        self._own = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)

    def fork(self) -> int:
        kernel.unshare(_NEWPID)
        try:
            child = os.fork()
        except OSError:
            kernel.setns(self._own, _NEWPID)
            raise
        if child:
            kernel.setns(self._own, _NEWPID)
        return child


def own_mounts() -> None:
    """Mounts, shared memory, semaphores and queues of this process and its children alone."""
    kernel.unshare(_NEWNS | _NEWIPC)
