"""Is it a subgradient of max pooling?  Where maxima tie, several answers are right.

Right is every way to give each window's number of dout to its maxima: none to other pixels, no
share against the sign of the number, the shares adding up to it.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, combinations
from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text, assert_array

from . import oracle
from .cases import Data

TOLERANCE = 1e-9

SHAPE = Text(
    "pool.backward(dout) does not have the shape of x.",
    "pool.backward(dout) の形が x の形と違います。",
)
NOT_FINITE = Text(
    "pool.backward(dout) contains NaN or infinity.",
    "pool.backward(dout) に NaN または無限大が含まれています。",
)
TO_OTHERS = Text(
    "A pixel that is not the largest of its window gets a gradient.",
    "窓の最大値ではない画素に勾配が入っています。",
)
WRONG_SIGN = Text(
    "A tied maximum gets a share against the sign of dout.",
    "同点の最大値の一つに、dout と逆の符号の勾配が入っています。",
)
NOT_CONSERVED = Text(
    "The shares of tied maxima do not add up to the number that came from above: think of how much "
    "the maximum rises when all of them rise together.",
    "同点の最大値が受け取る勾配の合計が、上流から来た値と一致しません。同点の値がすべて同時に"
    "増えたら、最大値はどれだけ増えるかを考えてください。",
)
TO_ANOTHER_WINDOW = Text(
    "Where windows overlap, tied maxima hold less than their own windows have to give.",
    "窓が重なるところで、同点の最大値が受け取る勾配の合計が、その窓に来た値より小さくなっています。",
)


def assert_shares(got: Any, data: Data) -> None:
    """Fail unless `got` is a valid dx; the windows of `data` must not overlap.

    Raises:
        CheckFailed: with the first thing that is wrong.
    """
    dx = _dx(got, data)
    _assert_only_maxima(dx, data)
    for place, maxima in _maxima(data):
        number = float(data.dout[place])
        shares = [float(dx[pixel]) for pixel in maxima]
        if abs(sum(shares) - number) > TOLERANCE:
            raise CheckFailed(NOT_CONSERVED, names_mistake=True)
        if any(share * np.sign(number) < -TOLERANCE for share in shares):
            raise CheckFailed(WRONG_SIGN, names_mistake=True)


def assert_overlapping_shares(got: Any, data: Data) -> None:
    """Fail unless `got` is a valid dx; windows may overlap, and no number of dout is negative.

    What a pixel gets may come from several windows. That there is a way to split every number
    among the maxima of its window, so that each pixel gets just what it has, is Hall's condition:
    the maxima of any few windows together hold at least what those windows have to give.

    Raises:
        CheckFailed: with the first thing that is wrong.
    """
    dx = _dx(got, data)
    _assert_only_maxima(dx, data)
    if (dx < -TOLERANCE).any():
        raise CheckFailed(WRONG_SIGN, names_mistake=True)
    planes = defaultdict(list)
    for place, maxima in _maxima(data):
        planes[place[:2]].append((float(data.dout[place]), frozenset(maxima)))
    for plane, windows in planes.items():
        if abs(dx[plane].sum() - sum(number for number, _ in windows)) > TOLERANCE:
            raise CheckFailed(NOT_CONSERVED, names_mistake=True)
        some = chain.from_iterable(combinations(windows, n) for n in range(1, len(windows)))
        for few in some:
            held = sum(dx[pixel] for pixel in frozenset().union(*(maxima for _, maxima in few)))
            if held < sum(number for number, _ in few) - TOLERANCE:
                raise CheckFailed(TO_ANOTHER_WINDOW, names_mistake=True)


def _dx(got: Any, data: Data) -> oracle.Array:
    dx = assert_array(got, "pool.backward(dout)").astype(np.float64)
    if dx.shape != data.x.shape:
        raise CheckFailed(SHAPE)
    if not np.isfinite(dx).all():
        raise CheckFailed(NOT_FINITE)
    return dx


def _assert_only_maxima(dx: oracle.Array, data: Data) -> None:
    others = np.ones(dx.shape, dtype=bool)
    for _, maxima in _maxima(data):
        for pixel in maxima:
            others[pixel] = False
    if (np.abs(dx[others]) > TOLERANCE).any():
        raise CheckFailed(TO_OTHERS, names_mistake=True)


def _maxima(data: Data) -> list[tuple[tuple[int, ...], list[tuple[int, ...]]]]:
    """For each place of the output, the pixels (n, c, row, column) that are the largest there."""
    found = []
    for (n, c, i, j), pixels in oracle.windows(data.x.shape, data.pool, data.stride):
        largest = max(float(data.x[n, c, row, column]) for row, column in pixels)
        maxima = [(n, c, row, col) for row, col in pixels if data.x[n, c, row, col] == largest]
        found.append(((n, c, i, j), maxima))
    return found
