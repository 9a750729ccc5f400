"""Whether an answer is the array that was asked for."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from autograder.checks.differences import describe
from autograder.checks.failed import CheckFailed
from autograder.checks.places import EXTRA, MISSING, RIGHT, WRONG
from autograder.text import Text

# Largest difference that rounding alone can explain (absolute part, part of max|want|).
# Integer data is exact below 2**24; FFT and Winograd-like methods are why it is not zero.
TOLERANCE = {"float32": (1e-3, 1e-5), "float64": (1e-9, 1e-10)}

_MOST_PLACES = 100_000  # of two arrays of different shapes, to draw a map of both


def assert_same(
    got: Any, want: npt.ArrayLike, name: str, *, dtype: npt.DTypeLike = np.float64
) -> None:
    """Fail unless `got` is a NumPy array with the shape and the values of `want`.

    Args:
        got: what the student's code gave.
        want: the right values, any shape.
        name: the expression as the student would write it, e.g. "conv.forward(x)".
        dtype: precision of the call, float32 or float64. It sets the tolerance only: which float
            type comes back is not judged.

    Raises:
        CheckFailed: with the first thing that is wrong: type, shape, not finite, values.
    """
    want = np.asarray(want, dtype=np.float64)
    array, allowed = assert_array(got, name), tolerance(want, dtype)
    _assert_shape(array, want, name, allowed)
    if not np.isfinite(allowed):  # beside such numbers everything would be right
        raise CheckFailed(
            Text(
                f"{name} follows from numbers that are NaN or infinite.",
                f"{name} のもとになる数に NaN か無限大が含まれています。",
            )
        )
    _assert_finite(array.astype(np.float64), name)
    _assert_values(array, want, name, allowed)


def tolerance(want: npt.NDArray[Any], dtype: npt.DTypeLike = np.float64) -> float:
    """The largest |got - want| that a right method may show at precision `dtype`."""
    absolute, relative = TOLERANCE[np.dtype(dtype).name]
    largest = float(np.max(np.abs(want), initial=0.0))
    # Small random values have no exact sums to hide behind: there the relative part rules alone.
    if not np.array_equal(want, np.round(want)):
        return max(relative * largest, float(np.finfo(np.float64).tiny))
    return absolute + relative * largest


def assert_array(got: Any, name: str) -> npt.NDArray[Any]:
    """Fail unless `got` is a real-valued NumPy array; return it.

    Raises:
        CheckFailed: where it is None, a list, a number, an array of objects, complex, ...
    """
    if got is None:
        raise CheckFailed(
            Text(
                f"{name} gives None. Is the answer still missing, or a `return`?",
                f"{name} が None を返しています。まだ答えを書いていないか、`return` が"
                "抜けていませんか。",
            ),
            names_mistake=True,
        )
    # A NumPy scalar (np.float64) is what indexing or a full sum gives: it has no axes.
    if not isinstance(got, np.ndarray):
        raise CheckFailed(_what_of_kind(got, name), names_mistake=True)
    if got.dtype.kind == "c":
        raise CheckFailed(
            Text(
                f"{name} holds complex numbers. After an FFT, take the real part.",
                f"{name} が複素数になっています。FFT のあとは実部を取ってください。",
            ),
            names_mistake=True,
        )
    if got.dtype.kind not in "biuf":
        raise CheckFailed(
            Text(
                f"{name} should hold numbers; its dtype is {got.dtype}.",
                f"{name} には数が入るべきですが、dtype が {got.dtype} になっています。",
            )
        )
    return got


def _what_of_kind(got: Any, name: str) -> Text:
    kind = getattr(got, "type_name", type(got).__name__)
    if kind == "ndarray":  # one that cannot leave the student's process
        return Text(
            f"{name} is an array of objects; it should hold numbers.",
            f"{name} がオブジェクトの配列になっています。数の配列であるべきです。",
        )
    return Text(
        f"{name} should be a NumPy array; it is {_article(kind)} {kind}.",
        f"{name} は NumPy 配列であるべきですが、{kind} になっています。",
    )


def _article(word: str) -> str:
    return "an" if word[:1].lower() in "aeiou" else "a"


def _assert_shape(
    got: npt.NDArray[Any], want: npt.NDArray[np.float64], name: str, allowed: float
) -> None:
    if got.shape == want.shape:
        return
    detail = Text(
        f"    shape: got {got.shape}, expected {want.shape}; dtype: {got.dtype}",
        f"    形: 結果は {got.shape}、正しくは {want.shape}。dtype: {got.dtype}",
    )
    raise CheckFailed(
        _what_of_shape(got.shape, want.shape, name), detail, states=_overlaid(got, want, allowed)
    )


def _overlaid(
    got: npt.NDArray[Any], want: npt.NDArray[np.float64], allowed: float
) -> npt.NDArray[Any] | None:
    """The places of both arrays, where one covers the other; None where there is no telling."""
    if got.ndim != want.ndim or not got.size:
        return None
    size = tuple(max(sides) for sides in zip(got.shape, want.shape, strict=True))
    if math.prod(size) > _MOST_PLACES:
        return None
    common = tuple(slice(min(sides)) for sides in zip(got.shape, want.shape, strict=True))
    states = np.full(size, " ")  # what neither has
    states[tuple(slice(side) for side in got.shape)] = EXTRA
    states[tuple(slice(side) for side in want.shape)] = MISSING
    wrong = _differ(got[common].astype(np.float64), want[common], allowed)
    states[common] = np.where(wrong, WRONG, RIGHT)
    return states


def _differ(
    got: npt.NDArray[np.float64], want: npt.NDArray[np.float64], allowed: float
) -> npt.NDArray[np.bool_]:
    """Where `got` is not `want`, or not a number."""
    with np.errstate(invalid="ignore"):
        right: npt.NDArray[np.bool_] = np.abs(got - want) <= allowed
    return ~right


def _what_of_shape(got: tuple[int, ...], want: tuple[int, ...], name: str) -> Text:
    if len(got) != len(want):
        return Text(
            f"{name} has {len(got)} axes where {len(want)} are asked for.",
            f"{name} の軸の数が {len(got)} です。{len(want)} 軸であるべきです。",
        )
    if sorted(got) == sorted(want):
        return Text(
            f"{name} has its axes in the wrong order.",
            f"{name} の軸の順序が違います。",
        )
    wrong = [axis for axis, (a, b) in enumerate(zip(got, want, strict=True)) if a != b]
    axes = ", ".join(str(axis) for axis in wrong)
    return Text(
        f"{name} has the wrong size along axis {axes}.",
        f"{name} の軸 {axes} の大きさが違います。",
    )


def _assert_finite(got: npt.NDArray[np.float64], name: str) -> None:
    finite = np.isfinite(got)
    if not finite.all():
        raise CheckFailed(
            Text(
                f"{name} contains NaN or infinity.",
                f"{name} に NaN または無限大が含まれています。",
            ),
            states=np.where(finite, RIGHT, WRONG),
        )


def _assert_values(
    array: npt.NDArray[Any], want: npt.NDArray[np.float64], name: str, allowed: float
) -> None:
    got = array.astype(np.float64)
    wrong = np.abs(got - want) > allowed
    if not wrong.any():
        return
    place = tuple(int(i) for i in np.argwhere(wrong)[0])
    summary = Text(
        f"{name} has the right shape and wrong values.",
        f"{name} の形は正しいのですが、値が違います。",
    )
    how = describe(got, want, max(allowed, 1e-6 * float(np.max(np.abs(want), initial=0.0))))
    count = f"{int(wrong.sum())}/{wrong.size}"
    detail = Text(
        f"    {count} values differ, first at {list(place)}: "
        f"got {got[place]:.6g}, expected {want[place]:.6g}\n"
        f"    shape {array.shape} as expected, dtype {array.dtype}",
        f"    {count} 個の値が違います。最初の場所は {list(place)}: "
        f"結果 {got[place]:.6g}、正しくは {want[place]:.6g}\n"
        f"    形 {array.shape} は正しく、dtype は {array.dtype} です",
    )
    raise CheckFailed(
        summary + how if how else summary,
        detail,
        names_mistake=bool(how),
        states=np.where(wrong, WRONG, RIGHT),
    )
