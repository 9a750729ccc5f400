"""How many processes a submission has, and how much memory they use together.

Without a cgroup, the kernel only bounds the memory of each process. Without a namespace, it only
bounds their number together with all other processes of the same user.
"""

from __future__ import annotations

import os

_PAGE = os.sysconf("SC_PAGE_SIZE")


class ProcessCount:
    """Counts the processes below this one, even after /proc is no longer mounted.

    Raises:
        OSError: there is no /proc.
    """

    def __init__(self) -> None:
        self._proc = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._self = os.readlink("self", dir_fd=self._proc)

    def take(self) -> tuple[int, int]:
        """The number of processes and threads, and the bytes that they use.

        What each process shares with this one, which it was forked from, is not counted.
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
