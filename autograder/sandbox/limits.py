"""How much a submission may use."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Bounds on one submission.

    Attributes:
        cell_seconds: wall time of one cell.
        load_seconds: wall time of all cells together.
        check_seconds: wall time of one check.
        cpu_seconds: CPU time of one process of the submission.
        memory: address space, bytes.
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

    def to_plain(self) -> dict[str, Any]:
        return asdict(self)
