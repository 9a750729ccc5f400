"""A submission: its cells, as a person reads them and as they are run."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

LARGEST_FILE = 64 << 20

_LONGEST_CODE = 20_000  # characters
_LONGEST_PROSE = 8_000
_LONGEST_PAGE = 300_000
_CUT = "\n…"


class CellKind(str, Enum):
    """What a cell is."""

    CODE = "code"
    MARKDOWN = "markdown"
    RAW = "raw"


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook or of a script.

    Attributes:
        number: counts the code cells from 1, including those that do not run; 0 for other cells.
        runs: for a code cell, whether it is run when the submission is graded.
        is_answer: whether it is tagged as an answer cell.
        attachments: the images of a Markdown cell, in base64, by name.
    """

    source: str
    kind: CellKind = CellKind.CODE
    number: int = 0
    runs: bool = True
    is_answer: bool = False
    attachments: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def is_code(self) -> bool:
        """Whether it is a code cell."""
        return self.kind is CellKind.CODE


@dataclass(frozen=True)
class Submission:
    """What is graded.

    Attributes:
        name: as in the tables.
        digest: SHA-256 of the submitted bytes, in hex.
        cells: of every kind, in order.
        language: "en" or "ja", for the feedback.
        remarks: for the instructor: what is unusual about the file.
    """

    name: str
    digest: str
    cells: tuple[Cell, ...]
    language: str = "en"
    remarks: tuple[str, ...] = ()

    @cached_property
    def code(self) -> tuple[Cell, ...]:
        """The code cells that run, in order."""
        return code_of(self.cells)

    @cached_property
    def text(self) -> str:
        """All code that runs."""
        return "\n\n".join(cell.source for cell in self.code)


def code_of(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """The code cells among `cells` that run."""
    return tuple(cell for cell in cells if cell.is_code and cell.runs)


def shortened(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """What a page shows: code and Markdown of bounded length, without attachments.

    No page takes long to make or to read, whatever the submission is.
    """
    kept: list[Cell] = []
    room = _LONGEST_PAGE
    for cell in cells:
        if cell.kind is CellKind.RAW:
            continue
        longest = min(room, _LONGEST_CODE if cell.is_code else _LONGEST_PROSE)
        source = cell.source
        if len(source) > longest:
            source = source[:longest] + _CUT
        if room > 0 and source.strip():
            kept.append(dataclasses.replace(cell, source=source, attachments={}))
        room -= len(source)
    return tuple(kept)
