"""Give up, for good, what a submission must not have.

Called in the forked child before any of the submission's code runs.
"""

from __future__ import annotations

import ctypes
import os
import resource
import sys
from dataclasses import dataclass

from autograder.sandbox import landlock
from autograder.sandbox.limits import Limits

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Confinement:
    """What a submission is confined to.

    Attributes:
        workdir: its folder.
        limits: what it may use.
        user: the user that it runs as; None to stay the one who grades.
        rules: descriptor of its Landlock rules; None where there is no Landlock.
    """

    workdir: str
    limits: Limits
    user: int | None
    rules: int | None


def confine(to: Confinement, keep: tuple[int, ...]) -> None:
    """Own session, bounded resources, nothing inherited but the descriptors in `keep`.

    Raises:
        OSError: a layer that this machine offers could not be put in force.
    """
    os.setsid()
    os.umask(0o077)
    os.environ["HOME"] = os.environ["TMPDIR"] = os.environ["MPLCONFIGDIR"] = to.workdir
    if to.user is not None:
        _become(to.user, to.workdir)
    os.chdir(to.workdir)
    _bound(to.limits)
    _prctl(_PR_SET_NO_NEW_PRIVS)
    if to.rules is not None:
        landlock.enter(to.rules)
    _close_all_but({0, 1, 2, *keep})


def _become(user: int, workdir: str) -> None:
    for folder, _, files in os.walk(workdir):
        for path in (folder, *(os.path.join(folder, name) for name in files)):
            os.chown(path, user, user, follow_symlinks=False)
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def _bound(limits: Limits) -> None:
    for kind, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_FSIZE, limits.file_size),
        (resource.RLIMIT_NOFILE, limits.open_files),
    ):
        _lower(kind, most)


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
