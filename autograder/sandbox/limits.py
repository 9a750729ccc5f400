"""How much a submission may use."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Bounds on one submission.

    Attributes:
        cell_seconds: CPU time of one cell; time in which it does nothing counts in part.
        load_seconds: the same of all cells together.
        check_seconds: the same of one check.
        cpu_seconds: CPU time of one process of the submission.
        memory: address space of the process that runs the cells, bytes.
        processes: processes and threads at a time.
        file_size: largest file that it may write, bytes.
        disk: all its files together, bytes; needs a mount namespace.
        open_files: descriptors at a time.
        answer: largest answer to one question asked of it, bytes.
    """

    cell_seconds: float = 30.0
    load_seconds: float = 120.0
    check_seconds: float = 10.0
    cpu_seconds: int = 300
    memory: int = 4096 * MIB
    processes: int = 64
    file_size: int = 64 * MIB
    disk: int = 256 * MIB
    open_files: int = 256
    answer: int = 32 * MIB

    @property
    def memory_with_reserve(self) -> int:
        """Address space of one process that answers: cells that use up theirs leave it a rest."""
        return self.memory + self.memory // 4

    @property
    def memory_of_all(self) -> int:
        """Bytes that all processes may use together.

        The process that runs the cells and one that answers do not get there, whatever they do:
        their address space is bounded, at the same byte every time.
        """
        return 2 * self.memory_with_reserve
