"""The folder of one submission, as a file system of its own: bounded, and gone with it."""

from __future__ import annotations

import os
from dataclasses import dataclass

from autograder.sandbox import kernel, namespaces
from autograder.sandbox.root import OWN

_INODES = 10_000
_CHUNK = 1 << 20


@dataclass(frozen=True)
class PrivateFiles:
    """Where the working folders of submissions come from.

    Attributes:
        given: a descriptor of the folder that the worker puts them in, with the files that the
            assignment gives to students.
    """

    given: int

    def enter(self, name: str, disk: int) -> str:
        """Mount an empty file system for this process alone, copy folder `name` there; its path.

        Args:
            disk: bytes that fit into it.
        """
        namespaces.own_mounts()
        options = f"size={disk},nr_inodes={_INODES},mode=0700"
        kernel.mount("tmpfs", OWN, "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, options)
        for folder in ("tmp", "shm"):
            os.mkdir(f"{OWN}/{folder}", 0o700)
        work = f"{OWN}/work"
        os.mkdir(work, 0o700)
        _copy_tree(os.open(name, os.O_RDONLY | os.O_DIRECTORY, dir_fd=self.given), work)
        return work


def _copy_tree(source: int, target: str) -> None:
    """The worker's folders are not in this file system: there is only a descriptor of them."""
    for folder, names, files, here in os.fwalk(dir_fd=source):
        there = os.path.join(target, folder)
        for name in names:
            os.mkdir(os.path.join(there, name), 0o700)
        for name in files:
            given = os.open(name, os.O_RDONLY, dir_fd=here)
            with open(given, "rb") as old, open(os.path.join(there, name), "xb") as new:
                while chunk := old.read(_CHUNK):
                    new.write(chunk)
