"""Where an answer to a hidden check is wrong, shown so coarsely that no hidden input leaks.

A submission could be wrong in exactly those places that spell out a hidden input. So for a hidden
check, only a coarse mask is drawn: along each axis, one of a few plain patterns (all, the first,
the last, all but the first, both ends, every other, ...), or the border of each image. The wrong
places lie inside the mask, and the mask shows whether they fill it. There are a few thousand
masks. They tell no more than the line number of an exception does.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from autograder.checks.places import MIXED, RIGHT, WRONG

Mask = npt.NDArray[np.bool_]


def coarse_mask(states: npt.NDArray[Any]) -> npt.NDArray[Any] | None:
    """The coarse mask of the wrong places of an array; None if shapes differ as well.

    Args:
        states: `RIGHT` or `WRONG`, place by place, as in `CheckFailed`.
    """
    wrong: Mask = states == WRONG
    if states.ndim == 0 or not wrong.any() or not (wrong | (states == RIGHT)).all():
        return None
    inside = min(_regions(wrong), key=lambda region: int(region.sum()))
    return np.where(inside, WRONG if wrong[inside].all() else MIXED, RIGHT)


def _regions(wrong: Mask) -> list[Mask]:
    """Masks that contain all wrong places."""
    box = _product([_pattern(_along(wrong, axis)) for axis in range(wrong.ndim)])
    regions = [box]
    if wrong.ndim >= 2 and min(wrong.shape[-2:]) > 2:
        inside = np.zeros(wrong.shape, bool)
        inside[..., 1:-1, 1:-1] = True
        if not (wrong & inside).any():
            regions.append(box & ~inside)
    return regions


def _along(wrong: Mask, axis: int) -> Mask:
    """The indices of an axis at which anything is wrong."""
    others = tuple(other for other in range(wrong.ndim) if other != axis)
    found: Mask = np.asarray(wrong.any(axis=others))
    return found


def _pattern(wrong: Mask) -> Mask:
    """The smallest plain pattern that contains all wrong indices."""
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
