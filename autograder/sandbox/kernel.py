"""Linux system calls that Python has no function for (`os.unshare` is there from 3.12 on)."""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys

_LIBC = ctypes.CDLL(None, use_errno=True)

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 32, 4096, 16384, 1 << 18
_MNT_DETACH = 2

_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41, "riscv64": 41}
_MOUNT_SETATTR = 442  # the same on every architecture
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000

_PR_SET_PDEATHSIG = 1
_CAPABILITY_VERSION = 0x20080522


def call(function: str, *arguments: object) -> int:
    """Call a function of the C library that returns -1 where it fails.

    Raises:
        OSError: it failed, or there is no such function.
    """
    try:
        result = int(getattr(_LIBC, function)(*arguments))
    except AttributeError as error:
        raise OSError(f"no {function} here") from error
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{function}: {os.strerror(number)}")
    return result


def unshare(flags: int) -> None:
    call("unshare", flags)


def setns(descriptor: int, kind: int) -> None:
    call("setns", descriptor, kind)


def mount(source: str, target: str, kind: str | None, flags: int, options: str = "") -> None:
    call(
        "mount",
        os.fsencode(source),
        os.fsencode(target),
        kind.encode() if kind else None,
        ctypes.c_ulong(flags),
        options.encode() or None,
    )


def make_read_only(path: str) -> None:
    """Nothing below this mount point can be written to, nor gain rights, mounts below included."""
    attributes = struct.pack("QQQQ", MS_RDONLY | MS_NOSUID, 0, 0, 0)
    try:
        call(
            *("syscall", ctypes.c_long(_MOUNT_SETATTR), _AT_FDCWD, os.fsencode(path)),
            *(_AT_RECURSIVE, attributes, ctypes.c_size_t(len(attributes))),
        )
    except OSError:  # before Linux 5.12: this mount only, and the flags that it has already
        kept = os.statvfs(path).f_flag & (MS_NODEV | MS_NOEXEC)
        mount("none", path, None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | kept)


def change_root(new: str) -> None:
    """Make `new`, a mount point, all of the file system that there is."""
    os.chdir(new)
    call("syscall", ctypes.c_long(_PIVOT_ROOT[platform.machine()]), b".", b".")
    call("umount2", b".", _MNT_DETACH)
    os.chdir("/")


def prctl(option: int, *arguments: int) -> None:
    padded = (*arguments, 0, 0, 0, 0)[:4]
    call("prctl", option, *(ctypes.c_ulong(argument) for argument in padded))


def end_with_parent() -> None:
    """Have the kernel kill this process as soon as its parent ends, if it is Linux."""
    if sys.platform == "linux":
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def keep_capabilities(*kept: int) -> None:
    """Give up all other capabilities, in whatever user namespace this process is."""
    mask = sum(1 << number for number in kept)
    header = struct.pack("Ii", _CAPABILITY_VERSION, 0)
    call("capset", header, struct.pack("6I", mask, mask, 0, 0, 0, 0))


def has_capability(number: int) -> bool:
    """Whether this process has one of the first 32 capabilities in force."""
    data = ctypes.create_string_buffer(24)
    call("capget", struct.pack("Ii", _CAPABILITY_VERSION, 0), data)
    return bool(struct.unpack_from("I", data)[0] >> number & 1)
