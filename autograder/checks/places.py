"""Where an array is incorrect, as a small picture without values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from autograder.text import Text

# Right, wrong, not there, not asked for, and where a character stands for several places: mixed.
RIGHT, WRONG, MISSING, EXTRA, MIXED = "·█○+▒"
STATES = RIGHT + WRONG + MISSING + EXTRA + MIXED

WORDS = {
    RIGHT: Text("right", "正しい"),
    WRONG: Text("wrong", "違う"),
    MISSING: Text("missing", "足りない"),
    EXTRA: Text("too many", "余分"),
    MIXED: Text("some wrong", "一部が違う"),
}

_MOST_PANELS = 6
_MOST_SIDE = 16  # characters; longer sides are drawn with several places to a character
_MOST_LINES = 14
_WIDTH = 64


@dataclass(frozen=True)
class Places:
    """A map of an array: its last two axes as rows and columns, one panel for each of the others.

    Attributes:
        panels: what each panel shows, such as "[0, 1]", and its rows, strings of `STATES`.
        left_out: how many panels are not shown.
        step: how many rows and columns a character stands for.
    """

    panels: tuple[tuple[str, tuple[str, ...]], ...]
    left_out: int = 0
    step: tuple[int, int] = (1, 1)

    @property
    def states(self) -> str:
        """Those that occur."""
        seen = {letter for _, rows in self.panels for row in rows for letter in row}
        return "".join(state for state in STATES if state in seen)

    def remarks(self, drawn: int | None = None) -> list[Text]:
        """What the picture leaves out, where `drawn` of its panels are shown."""
        said = []
        if self.step != (1, 1):
            size = f"{self.step[0]} × {self.step[1]}"
            said.append(Text(f"each square: {size} places", f"1 マス = {size} か所"))
        left_out = self.left_out + (0 if drawn is None else len(self.panels) - drawn)
        if left_out:
            said.append(Text(f"{left_out} more not drawn", f"ほか {left_out} 枚は省略"))
        return said

    def drawn(self) -> Text:
        """The picture in characters, with its key."""
        lines: list[str] = []
        band: list[tuple[str, ...]] = []
        shown = 0
        for label, rows in self.panels:
            panel = (label, *rows) if label else rows
            if band and sum(len(each[-1]) + 3 for each in (*band, panel)) > _WIDTH:
                lines += _beside(band)
                band = []
                if len(lines) + len(panel) > _MOST_LINES:
                    break
            band.append(panel)
            shown += 1
        keys = [
            Text(f"{state} {WORDS[state].en}", f"{state} {WORDS[state].ja}")
            for state in self.states
        ]
        keys += self.remarks(shown)
        picture = "\n".join("    " + line for line in lines + _beside(band))
        return Text(
            f"{picture}\n    " + "   ".join(key.en for key in keys),
            f"{picture}\n    " + "   ".join(key.ja for key in keys),
        )


def picture(states: npt.NDArray[Any]) -> Places | None:
    """The map of an array whose elements are characters of `STATES`.

    None where there is nothing to look at: all places are alike.
    """
    if states.size < 2 or (states == states.flat[0]).all():
        return None
    rows, columns = (1, *states.shape)[-2:]
    planes = states.reshape(-1, rows, columns)
    labels = [str(list(index)) if index else "" for index in np.ndindex(states.shape[:-2])]
    first = _first_shown(planes)
    shown = range(first, min(first + _MOST_PANELS, len(planes)))
    step = (-(-rows // _MOST_SIDE), -(-columns // _MOST_SIDE))
    panels = tuple((labels[place], _plane(planes[place], step)) for place in shown)
    return Places(panels, len(planes) - len(shown), step)


def _first_shown(planes: npt.NDArray[Any]) -> int:
    """0, unless nothing is wrong in the panels that follow from there."""
    wrong = np.flatnonzero((planes != RIGHT).any(axis=(1, 2)))
    if not wrong.size or wrong[0] < _MOST_PANELS:
        return 0
    return int(min(wrong[0], len(planes) - _MOST_PANELS))


def _plane(plane: npt.NDArray[Any], step: tuple[int, int]) -> tuple[str, ...]:
    down, right = step
    if step == (1, 1):
        return tuple("".join(row) for row in plane.tolist())
    return tuple(
        "".join(
            _one(plane[top : top + down, left : left + right])
            for left in range(0, plane.shape[1], right)
        )
        for top in range(0, plane.shape[0], down)
    )


def _one(block: npt.NDArray[Any]) -> str:
    """The state of a block of places."""
    first = str(block.flat[0])
    return first if (block == first).all() else MIXED


def _beside(panels: list[tuple[str, ...]]) -> list[str]:
    """Panels as lines, one beside the other."""
    widths = [max(len(line) for line in panel) for panel in panels]
    height = max((len(panel) for panel in panels), default=0)
    return [
        "   ".join(
            (panel[line] if line < len(panel) else "").ljust(width)
            for panel, width in zip(panels, widths, strict=True)
        ).rstrip()
        for line in range(height)
    ]
