"""A file system of its own: what a submission may read, mounted where it was, and nothing else."""

from __future__ import annotations

import contextlib
import os

from autograder.sandbox import kernel
from autograder.sandbox.libraries import Shelf
from autograder.sandbox.visible import SINKS, SOURCES, Visible

# Rules of Landlock for a folder hold for what is mounted below it later, not for a mount point's
# own files: the place of the mount is one further down.
WRITABLE = "/submission"
OWN = f"{WRITABLE}/own"

_FLAGS = kernel.MS_NOSUID | kernel.MS_NODEV
_LINKS = {"/tmp": f"{OWN}/tmp", "/dev/shm": f"{OWN}/shm"}


def enter(scaffold: str, what: Visible) -> None:
    """Make `what` all of the file system; `scaffold` is a folder to build it on.

    Must be in a mount namespace of its own. Programs have no other way to the rest.

    Raises:
        OSError: this machine does not allow it; nothing has changed for the caller then.
    """
    kernel.mount("tmpfs", scaffold, "tmpfs", _FLAGS, "size=1m,nr_inodes=8192,mode=0755")
    for path in what.trees:
        _show(path, scaffold)
    for shelf in what.shelves:
        _show_part(shelf, scaffold)
    for device in (*SOURCES, *SINKS):
        _show(device, scaffold, read_only=False)
    os.makedirs(scaffold + OWN)
    for name, target in _LINKS.items():
        with contextlib.suppress(FileExistsError):  # there may be a library below /tmp
            os.symlink(target, scaffold + name)
    _open_to_all(scaffold)
    kernel.mount("none", scaffold, None, kernel.MS_REMOUNT | kernel.MS_RDONLY | _FLAGS)
    kernel.change_root(scaffold)


def _show(path: str, scaffold: str, *, read_only: bool = True) -> None:
    target = scaffold + path
    if os.path.lexists(target):  # lies below what was shown before
        return
    if os.path.islink(path) and os.path.isdir(path):  # /lib is usr/lib
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.symlink(os.readlink(path), target)
        return
    _make_like(path, target)
    kernel.mount(path, target, None, kernel.MS_BIND | kernel.MS_REC)
    if read_only:
        kernel.make_read_only(target)


def _make_like(path: str, target: str) -> None:
    if os.path.isdir(path):
        os.makedirs(target, exist_ok=True)
        return
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "xb"):
        pass


def _show_part(shelf: Shelf, scaffold: str) -> None:
    """Cover the folder, and show some of its entries on top."""
    cover = scaffold + shelf.folder
    os.makedirs(cover, exist_ok=True)
    kernel.mount("tmpfs", cover, "tmpfs", _FLAGS, "size=1m,nr_inodes=8192,mode=0755")
    for name in shelf.entries:
        source, target = os.path.join(shelf.folder, name), os.path.join(cover, name)
        if not os.path.exists(source):
            continue
        _make_like(source, target)
        kernel.mount(source, target, None, kernel.MS_BIND | kernel.MS_REC)
        kernel.make_read_only(target)
    kernel.mount("none", cover, None, kernel.MS_REMOUNT | kernel.MS_RDONLY | _FLAGS)


def _open_to_all(scaffold: str) -> None:
    """Folders on the way to what is mounted: made under a umask that may keep others out."""
    device = os.stat(scaffold).st_dev
    for folder, names, _ in os.walk(scaffold):
        os.chmod(folder, 0o755)
        names[:] = [name for name in names if os.lstat(os.path.join(folder, name)).st_dev == device]
