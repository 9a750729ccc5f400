"""Where an answer to a hidden check is wrong, told so coarsely that it carries nothing out.

A submission could be wrong in just those places that spell a hidden input. So of a hidden check
only an outline is drawn: along each axis one of a few plain patterns (all, the first, the last,
all but the first, both ends, every other, ...), or the border of each image. The wrong places lie
inside the outline, and it says whether they fill it. There are a few thousand outlines, which is
no more than the line number of an exception tells.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from autograder.checks.places import MIXED, RIGHT, WRONG

Mask = npt.NDArray[np.bool_]


def coarse_mask(states: npt.NDArray[Any]) -> npt.NDArray[Any] | None:
    """The outline of the wrong places of an array; None where shapes differ as well.

    Args:
        states: right or wrong, place by place, as `CheckFailed` has them.
    """
    wrong: Mask = states == WRONG
    if states.ndim == 0 or not wrong.any() or not (wrong | (states == RIGHT)).all():
        return None
    inside = min(_regions(wrong), key=lambda region: int(region.sum()))
    return np.where(inside, WRONG if wrong[inside].all() else MIXED, RIGHT)


def _regions(wrong: Mask) -> list[Mask]:
    """Outlines that hold all wrong places."""
    box = _product([_pattern(_along(wrong, axis)) for axis in range(wrong.ndim)])
    regions = [box]
    if wrong.ndim >= 2 and min(wrong.shape[-2:]) > 2:
        inside = np.zeros(wrong.shape, bool)
        inside[..., 1:-1, 1:-1] = True
        if not (wrong & inside).any():
            regions.append(box & ~inside)
    return regions


def _along(wrong: Mask, axis: int) -> Mask:
    """At which indices of an axis anything is wrong."""
    others = tuple(other for other in range(wrong.ndim) if other != axis)
    found: Mask = np.asarray(wrong.any(axis=others))
    return found


def _pattern(wrong: Mask) -> Mask:
    """The smallest of the plain patterns that hold all wrong indices."""
    place = np.arange(len(wrong))
    first, last = place == 0, place == len(wrong) - 1
    plain: list[Mask] = [
        first,
        last,
        first | last,
        ~first & ~last,
        place % 2 == 0,
        place % 2 == 1,
        ~first,
        ~last,
        place >= 0,
    ]
    fitting = [pattern for pattern in plain if not (wrong & ~pattern).any()]
    return min(fitting, key=lambda pattern: int(pattern.sum()))


def _product(patterns: list[Mask]) -> Mask:
    """The places of an array whose indices lie in the pattern of each axis."""
    places = np.full(tuple(len(pattern) for pattern in patterns), True)
    for axis, pattern in enumerate(patterns):
        shape = [1] * len(patterns)
        shape[axis] = -1
        places &= pattern.reshape(shape)
    return places
