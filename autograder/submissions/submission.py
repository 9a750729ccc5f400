"""A submission: the code that it asks to be run."""

from __future__ import annotations

from dataclasses import dataclass, field

LARGEST_FILE = 64 << 20


@dataclass(frozen=True)
class Cell:
    """A code cell. `number` counts the notebook's code cells from 1, ignored ones included."""

    number: int
    source: str


@dataclass(frozen=True)
class Submission:
    """What is graded.

    Attributes:
        name: how the tables call it.
        digest: SHA-256 of the submitted bytes, in hex.
        cells: the code to run, in order.
        language: "en" or "ja", for the feedback.
        remarks: for the instructor: what is unusual about the file.
    """

    name: str
    digest: str
    cells: tuple[Cell, ...]
    language: str = "en"
    remarks: tuple[str, ...] = field(default=())

    @property
    def text(self) -> str:
        return "\n\n".join(cell.source for cell in self.cells)
