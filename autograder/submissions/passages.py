"""A submission as a person reads it: prose and code, no outputs."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

LARGEST_SHOWN = 8 << 20  # bytes of a file; of larger ones the results are shown alone

_LONGEST_CODE = 20_000  # characters
_LONGEST_PROSE = 8_000
_MOST = 300_000  # characters in all
_CUT = "\n…"


@dataclass(frozen=True)
class Passage:
    """A Markdown cell, or a code cell with its number.

    Attributes:
        number: counts the code cells from 1, as remarks and reasons do; 0 of Markdown.
        is_graded: whether it is run when the submission is graded.
        is_answer: whether it is marked as a cell to answer in.
    """

    source: str
    number: int = 0
    is_graded: bool = True
    is_answer: bool = False

    @property
    def is_code(self) -> bool:
        return self.number > 0


def shortened(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Passages of bounded length, so that no page takes long to make or to read."""
    kept: list[Passage] = []
    room = _MOST
    for passage in passages:
        longest = min(room, _LONGEST_CODE if passage.is_code else _LONGEST_PROSE)
        source = passage.source
        if len(source) > longest:
            source = source[:longest] + _CUT
        if room > 0 and source.strip():
            kept.append(dataclasses.replace(passage, source=source))
        room -= len(source)
    return tuple(kept)


def is_japanese(prose: str) -> bool:
    """Whether it is written with kana."""
    kana = sum("\u3040" <= letter <= "\u30ff" for letter in prose)
    return kana > len(prose) / 10
