"""How much memory all processes of a submission have together.

Without a cgroup, which is not to be had everywhere, the kernel bounds each of them only.
"""

from __future__ import annotations

import os

_PAGE = os.sysconf("SC_PAGE_SIZE")


class Census:
    """Counts what is below this process, also when it has lost sight of /proc since.

    Raises:
        OSError: there is no /proc.
    """

    def __init__(self) -> None:
        self._proc = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._self = os.readlink("self", dir_fd=self._proc)

    def memory(self) -> int:
        """Bytes beyond what each process shares with this one, from which it was forked."""
        shared = self._resident(self._self)
        todo, total = self._children(self._self), 0
        while todo:
            process = todo.pop()
            total += max(0, self._resident(process) - shared)
            todo += self._children(process)
        return total

    def _children(self, process: str) -> list[str]:
        try:
            folder = os.open(f"{process}/task", os.O_RDONLY | os.O_DIRECTORY, dir_fd=self._proc)
        except OSError:
            return []
        try:
            threads = os.listdir(folder)
        except OSError:
            return []
        finally:
            os.close(folder)
        return [
            child for thread in threads for child in self._read(f"{process}/task/{thread}/children")
        ]

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
