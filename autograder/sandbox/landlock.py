"""Landlock: a process gives up files, TCP ports, and signals to others, without being root.

Only the three system calls, by number: they are the same on every architecture. Structures and
flags: linux/landlock.h.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_CREATE_RULESET_VERSION = 1
_RULE_PATH_BENEATH = 1

_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
_TRUNCATE = 1 << 14
_SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11
_BIND_AND_CONNECT_TCP = 0b11

# Rights on files that each version of Landlock knows: all of them are given up.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_ON_FILES = _READ_FILE | _WRITE_FILE | _TRUNCATE


def version() -> int:
    """The version of Landlock in this kernel; 0 where there is none."""
    if sys.platform != "linux":
        return 0
    return max(0, _call(_CREATE_RULESET, None, 0, _CREATE_RULESET_VERSION))


def ruleset(listable: Iterable[str], readable: Iterable[str], writable: Iterable[str]) -> int:
    """A descriptor of rules that leave only these files, and what lies below these folders.

    Of `listable` folders only the names in them show. No file may be executed, no TCP port bound
    or connected to (version 4 and newer), and no process outside signalled (version 6 and newer).
    Paths that do not exist are left out.

    Raises:
        OSError: the kernel refuses.
    """
    here = version()
    rights = (1 << _FILE_RIGHTS[min(here, 5)]) - 1
    ports = _BIND_AND_CONNECT_TCP if here >= 4 else 0
    scopes = _SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS if here >= 6 else 0
    size = 8 if here < 4 else 16 if here < 6 else 24
    attributes = struct.pack("QQQ", rights, ports, scopes)[:size]
    descriptor = _checked(_call(_CREATE_RULESET, attributes, size, 0))
    for path in listable:
        _allow(descriptor, path, _READ_DIR)
    for path in readable:
        _allow(descriptor, path, _READ_FILE | _READ_DIR)
    may_execute = 1
    for path in writable:
        _allow(descriptor, path, rights & ~may_execute)
    return descriptor


def enter(descriptor: int) -> None:
    """Live by the rules from now on, with all children; needs no_new_privs.

    Raises:
        OSError: the kernel refuses.
    """
    _checked(_call(_RESTRICT_SELF, descriptor, 0))


def _allow(descriptor: int, path: str, rights: int) -> None:
    try:
        target = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not os.path.isdir(path):
            rights &= _ON_FILES if version() >= 3 else _ON_FILES & ~_TRUNCATE
        if not rights:
            return
        beneath = struct.pack("=Qi", rights, target)
        _checked(_call(_ADD_RULE, descriptor, _RULE_PATH_BENEATH, beneath, 0))
    finally:
        os.close(target)


def _call(number: int, *arguments: int | bytes | None) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.syscall(number, *arguments))


def _checked(result: int) -> int:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result
