"""seccomp: a filter of system calls, as a program for the kernel's packet filter machine.

System calls that honest notebooks never need fail with an error that Python raises as
PermissionError; those that are newer than this file fail as if they did not exist. Instructions and
structures: linux/filter.h and linux/seccomp.h. libseccomp would write the same program, but is no
Python package.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

from autograder.sandbox import kernel
from autograder.sandbox.syscalls import Table, table

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06

_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_REFUSE, _NOT_THERE = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS

# Offsets in struct seccomp_data; of each argument the low half, on little-endian machines.
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16

_NEW_NAMESPACES = 0x7E020000  # CLONE_NEW…: mounts, cgroups, names, IPC, users, pids, network
_AF_UNIX = 1
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C  # type into somebody's terminal

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_PR_GET_SECCOMP = 21

_Instruction = tuple[int, int, int, int]


def is_offered() -> bool:
    """Whether this kernel filters, and this file knows the machine's numbers."""
    if sys.platform != "linux" or sys.maxsize < 1 << 32 or table() is None:
        return False
    try:
        kernel.prctl(_PR_GET_SECCOMP)
    except OSError:
        return False
    return True


def program(*, owns_more: bool) -> bytes:
    """The filter, ready to be put in force.

    Args:
        owns_more: whether submissions run as a user who owns files that they can name, and that
            are not theirs.

    Raises:
        OSError: the numbers of this machine's system calls are not known.
    """
    numbers = table()
    if numbers is None:
        raise OSError(f"no system call numbers for {platform.machine()}")
    denied = {*numbers.denied, *(numbers.of_owners if owns_more else ())}
    instructions = _assemble(numbers, sorted(denied))
    return b"".join(struct.pack("HBBI", *instruction) for instruction in instructions)


def enter(code: bytes) -> None:
    """Live by the filter from now on, with all children; needs no_new_privs.

    Raises:
        OSError: the kernel refuses.
    """
    instructions = ctypes.create_string_buffer(code, len(code))
    filter_program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(instructions))
    header = ctypes.create_string_buffer(filter_program, len(filter_program))
    kernel.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.addressof(header))


def _assemble(numbers: Table, denied: list[int]) -> list[_Instruction]:
    return [
        _load(_ARCHITECTURE),
        *_unless(_EQUAL, numbers.architecture, _KILL),
        _load(_NUMBER),
        *_where(_AT_LEAST, numbers.last + 1, _NOT_THERE),  # also the x32 calls of x86_64
        *_where(_EQUAL, numbers.clone3, _NOT_THERE),  # its flags lie in memory; libc falls back
        *(step for number in denied for step in _where(_EQUAL, number, _REFUSE)),
        *_of(numbers.clone, _argument(0), *_where(_ANY_BIT, _NEW_NAMESPACES, _REFUSE)),
        *_of(numbers.socketpair, _argument(0), *_unless(_EQUAL, _AF_UNIX, _REFUSE)),
        *_of(numbers.prlimit, _argument(0), *_unless(_EQUAL, 0, _REFUSE)),  # of others
        *_of(
            numbers.ioctl,
            _argument(1),
            *_where(_EQUAL, _TIOCSTI, _REFUSE),
            *_where(_EQUAL, _TIOCLINUX, _REFUSE),
        ),
        (_RETURN, 0, 0, _ALLOW),
    ]


def _load(offset: int) -> _Instruction:
    return (_LOAD, 0, 0, offset)


def _argument(index: int) -> _Instruction:
    return _load(_ARGUMENTS + 8 * index)


def _where(test: int, value: int, verdict: int) -> list[_Instruction]:
    return [(test, 0, 1, value), (_RETURN, 0, 0, verdict)]


def _unless(test: int, value: int, verdict: int) -> list[_Instruction]:
    return [(test, 1, 0, value), (_RETURN, 0, 0, verdict)]


def _of(number: int, *steps: _Instruction) -> list[_Instruction]:
    """Steps for one system call; whatever they do not decide is allowed."""
    allowed: _Instruction = (_RETURN, 0, 0, _ALLOW)
    return [(_EQUAL, 0, len(steps) + 1, number), *steps, allowed]
