"""How many processes a submission has, and how much memory they take together.

Without a cgroup, which is not to be had everywhere, the kernel bounds the memory of each of them
only, and without a namespace their number only together with all others of the same user.
"""

from __future__ import annotations

import os

_PAGE = os.sysconf("SC_PAGE_SIZE")


class ProcessCount:
    """Counts what is below this process, also when it has lost sight of /proc since.

    Raises:
        OSError: there is no /proc.
    """

    def __init__(self) -> None:
        self._proc = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._self = os.readlink("self", dir_fd=self._proc)

    def take(self) -> tuple[int, int]:
        """Processes and threads, and bytes beyond what each process shares with this one.

        That is what it was forked from.
        """
        shared = self._resident(self._self)
        todo, tasks, memory = self._below(self._self)[0], 0, 0
        while todo:
            process = todo.pop()
            children, threads = self._below(process)
            todo += children
            tasks += threads
            memory += max(0, self._resident(process) - shared)
        return tasks, memory

    def _below(self, process: str) -> tuple[list[str], int]:
        """Its children, and how many threads it has."""
        try:
            folder = os.open(f"{process}/task", os.O_RDONLY | os.O_DIRECTORY, dir_fd=self._proc)
        except OSError:
            return [], 0
        try:
            threads = os.listdir(folder)
        except OSError:
            return [], 0
        finally:
            os.close(folder)
        lists = (self._read(f"{process}/task/{thread}/children") for thread in threads)
        return [child for children in lists for child in children], len(threads)

    def _resident(self, process: str) -> int:
        fields = self._read(f"{process}/statm")
        return int(fields[1]) * _PAGE if len(fields) > 1 else 0

    def _read(self, path: str) -> list[str]:
        """The words of a file; none where the process has ended meanwhile."""
        try:
            descriptor = os.open(path, os.O_RDONLY, dir_fd=self._proc)
        except OSError:
            return []
        try:
            return os.read(descriptor, 1 << 16).decode("ascii").split()
        except OSError:
            return []
        finally:
            os.close(descriptor)
