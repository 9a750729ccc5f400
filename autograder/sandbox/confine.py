"""Gives up for good what a submission must not have.

Called in the forked child before any of the submission's code runs.
"""

from __future__ import annotations

import os
import resource
import sys

from autograder.sandbox import kernel, landlock, seccomp
from autograder.sandbox.confinement import Confinement
from autograder.sandbox.limits import Limits
from autograder.sandbox.root import OWN

_PR_SET_KEEPCAPS = 8
_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_CHILD_SUBREAPER = 36


def confine(to: Confinement, workdir: str, limits: Limits, keep: tuple[int, ...]) -> None:
    """Enter a new session with bounded resources; of the descriptors, only those in `keep` stay.

    Args:
        to: the confinement that this machine offers.
        workdir: the folder that the worker made for it.
        limits: what it may use.

    Raises:
        OSError: a layer that this machine offers could not be put in force.
    """
    os.setsid()
    os.umask(0o077)
    own = scratch = workdir
    if to.private_files is not None:
        workdir = to.private_files.enter(os.path.basename(workdir), limits.disk)
        own, scratch = OWN, f"{OWN}/tmp"
    os.environ.update(HOME=workdir, TMPDIR=scratch, MPLCONFIGDIR=scratch)
    if to.user is not None:
        _become(to.user, own)
    os.chdir(workdir)
    open_until_now, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    _bound(limits, to.counted_already)
    if sys.platform == "linux":
        kernel.prctl(_PR_SET_NO_NEW_PRIVS, 1)
        kernel.keep_capabilities(*to.capabilities)
    if to.rules is not None:
        landlock.enter(to.rules)
    _close_all_but({0, 1, 2, *keep}, open_until_now)
    if to.filter is not None:
        seccomp.enter(to.filter)


def _become(user: int, own: str) -> None:
    for folder, _, files in os.walk(own):
        for path in (folder, *(os.path.join(folder, name) for name in files)):
            os.chown(path, user, user, follow_symlinks=False)
    if sys.platform == "linux":
        kernel.prctl(_PR_SET_KEEPCAPS, 1)
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def _bound(limits: Limits, counted_already: int) -> None:
    for kind, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_AS, limits.memory_with_reserve),
        (resource.RLIMIT_FSIZE, limits.file_size),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_NPROC, limits.processes + counted_already),
    ):
        _lower(kind, most)


def adopt_orphans() -> bool:
    """Make this process the parent of all orphans below it; False where the system cannot."""
    if sys.platform != "linux":
        return False
    kernel.prctl(_PR_SET_CHILD_SUBREAPER, 1)
    return True


def _lower(kind: int, most: int) -> None:
    _, hard = resource.getrlimit(kind)
    bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
    # macOS refuses some limits (address space); doctor says which are in force.
    try:
        resource.setrlimit(kind, (bound, bound))
    except (ValueError, OSError):
        if sys.platform == "linux":
            raise


def _close_all_but(keep: set[int], end: int) -> None:
    """Close the descriptors below `end` that are not in `keep`."""
    first = 0
    for kept in sorted({*keep, end}):
        if first < kept:  # Python takes closerange(0, 0) for all that there are
            os.closerange(first, kept)
        first = kept + 1
