"""The layers of isolation that this machine offers to a submission's process, and their rules."""

from __future__ import annotations

import os
import sysconfig
from enum import Enum
from functools import cache
from pathlib import Path

from autograder.sandbox import landlock

_FIRST_USER, _USERS = 61184, 4000  # nobody's: systemd keeps this range for passing users

_SYSTEM = (
    *("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"),
    *("/usr/share/fonts", "/usr/share/zoneinfo", "/etc/fonts", "/etc/localtime"),
    *("/etc/ld.so.cache", "/dev/random", "/dev/urandom"),
)
_DEVICES = ("/dev/null", "/dev/zero", "/dev/full")


class Layer(str, Enum):
    """A layer that can be in force."""

    PROCESS = "process"
    LIMITS = "limits"
    LANDLOCK = "landlock"
    OWN_USER = "own user"


@cache
def layers() -> tuple[Layer, ...]:
    """The layers that are in force for every submission graded here."""
    found = [Layer.PROCESS, Layer.LIMITS]
    if landlock.version() > 0:
        found.append(Layer.LANDLOCK)
    if own_user_is_possible():
        found.append(Layer.OWN_USER)
    return tuple(found)


def own_user_is_possible() -> bool:
    """Whether submissions can run as another user: we are root, and that user can read Python."""
    return os.geteuid() == 0 and all(_is_open_to_all(Path(path)) for path in _libraries())


def user_of(process: int) -> int:
    """The user for submissions of the zygote `process`; two zygotes hardly ever share one."""
    return _FIRST_USER + process % _USERS


def rules(workdirs: str) -> int:
    """A Landlock ruleset: the interpreter's libraries to read, `workdirs` to write.

    Raises:
        OSError: the kernel refuses.
    """
    return landlock.ruleset([*_libraries(), *_SYSTEM], [workdirs, *_DEVICES])


def _libraries() -> list[str]:
    kinds = ("stdlib", "platstdlib", "purelib", "platlib")
    variables = {"base": sysconfig.get_config_var("installed_base")}
    own = {os.path.realpath(sysconfig.get_path(kind)) for kind in kinds}
    base = {os.path.realpath(sysconfig.get_path(kind, vars=variables)) for kind in kinds}
    return sorted(own | base)


def _is_open_to_all(path: Path) -> bool:
    """Whether everybody may read below `path`, as far as the folders on the way say."""
    return all(folder.stat().st_mode & 0o001 for folder in (path, *path.parents) if folder.exists())
