"""Give up, for good, what a submission must not have.

Called in the forked child before any of the submission's code runs. Kernel-level isolation
(namespaces, Landlock, seccomp) belongs here, after the resource limits.
"""

from __future__ import annotations

import ctypes
import os
import resource
import sys

from autograder.sandbox.limits import Limits

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_CHILD_SUBREAPER = 36


def confine(workdir: str, limits: Limits, keep: tuple[int, ...]) -> None:
    """Own session, bounded resources, nothing inherited but the descriptors in `keep`."""
    os.setsid()
    os.umask(0o077)
    os.chdir(workdir)
    os.environ["HOME"] = os.environ["TMPDIR"] = workdir
    _close_all_but({0, 1, 2, *keep})
    for kind, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_FSIZE, limits.file_size),
        (resource.RLIMIT_NOFILE, limits.open_files),
    ):
        _lower(kind, most)
    _prctl(_PR_SET_NO_NEW_PRIVS)


def adopt_orphans() -> bool:
    """Make this process the parent of all orphans below it; False where the system cannot."""
    return _prctl(_PR_SET_CHILD_SUBREAPER)


def _lower(kind: int, most: int) -> None:
    _, hard = resource.getrlimit(kind)
    bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
    # macOS refuses some limits (address space); doctor says which are in force.
    try:
        resource.setrlimit(kind, (bound, bound))
    except (ValueError, OSError):
        if sys.platform == "linux":
            raise


def _close_all_but(keep: set[int]) -> None:
    highest = max(keep)
    for fd in range(highest):
        if fd not in keep:
            try:
                os.close(fd)
            except OSError:
                continue  # was not open
    os.closerange(highest + 1, min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], 65536))


def _prctl(option: int) -> bool:
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(option, 1, 0, 0, 0) == 0)
