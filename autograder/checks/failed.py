"""The exception that a check raises when a property does not hold."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import numpy.typing as npt

from autograder.checks.places import picture
from autograder.text import Text


class CheckFailed(AssertionError):
    """A property that does not hold.

    Attributes:
        summary: what is wrong; safe to show for a hidden check.
        detail: what was got and what was expected; shown for public checks only.
        names_mistake: whether the summary goes beyond "wrong" and says what to look at.
        states: of an array, place by place: right, wrong, missing, ... (`places.STATES`). Of a
            hidden check no more than an outline is shown.
    """

    language = "en"  # a student's notebook sets this to its own language,
    width = 0  # and this to what fits on a screen

    def __init__(
        self,
        summary: Text,
        detail: Text | None = None,
        *,
        names_mistake: bool = False,
        states: npt.NDArray[Any] | None = None,
    ) -> None:
        self.summary = summary
        self.detail = detail
        self.names_mistake = names_mistake
        self.states = states
        super().__init__(summary, detail)

    def __str__(self) -> str:
        texts = [self.summary, *([self.detail] if self.detail else [])]
        lines = [text.into(self.language) for text in texts]
        if self.width:
            lines = [fitted(line, self.width) for line in lines]
        places = None if self.states is None else picture(self.states)
        if places is not None:
            lines.append(places.drawn().into(self.language))
        return "\n".join(lines)


def fitted(text: str, width: int) -> str:
    """Lines of at most `width` columns; Japanese letters take two, and break anywhere."""
    lines = []
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        lines.append(indent)
        room = width - len(indent)
        for piece in re.findall(r"[!-~]+ ?|.[、。）」]*", line.lstrip()):
            wide = sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in piece)
            if wide > room and room < width - len(indent):
                lines[-1] = lines[-1].rstrip(" ")
                lines.append(indent)
                room = width - len(indent)
            lines[-1] += piece
            room -= wide
    return "\n".join(lines)
