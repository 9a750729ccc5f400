"""A few numbers that stand for an answer: equal answers have equal sketches.

An array is sketched by its shape, its norm and its projections on random directions. Two different
arrays of the same shape have different projections, except with a negligible probability. Nearly
equal arrays have nearly equal ones, so rounding does not matter (Johnson and Lindenstrauss, 1984).

Sketches are kept for years, in `mistakes.json`. The directions therefore come from a hash function:
the streams of NumPy's generators may change with a release.
"""

from __future__ import annotations

import functools
import hashlib
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from autograder.protocol import Reference

SKETCH_VERSION = 2  # Raise it when an answer gets another sketch than before.

_PROJECTIONS = 3
_TOLERANCE = 1e-4  # relative to the norm; float32 and the order of summation stay below it
_MOST_ITEMS = 200  # of a list; longer lists are told apart by their length and first items


@dataclass(frozen=True)
class Sketch:
    """What an answer looks like.

    Attributes:
        form: everything in it that is not a number: types, shapes, names, strings.
        numbers: for each array and each number in it, the norm and the projections.
    """

    form: str
    numbers: tuple[float, ...] = ()

    @property
    def is_telling(self) -> bool:
        """Whether it has numbers that are not all zero: few mistakes give the same answer."""
        return any(self.numbers)

    def is_like(self, other: Sketch) -> bool:
        """Whether both are sketches of the same answer, apart from rounding."""
        if self.form != other.form or len(self.numbers) != len(other.numbers):
            return False
        size = _PROJECTIONS + 1
        return all(
            _close(self.numbers[start : start + size], other.numbers[start : start + size])
            for start in range(0, len(self.numbers), size)
        )


def sketch(value: Any) -> Sketch:
    """The sketch of plain data."""
    form, numbers = _of(value)
    return Sketch(form, tuple(float(f"{number:.7g}") for number in numbers))


def _close(one: tuple[float, ...], two: tuple[float, ...]) -> bool:
    allowed = _TOLERANCE * max(one[0], two[0])
    return all(abs(a - b) <= allowed for a, b in zip(one, two, strict=True))


def _of(value: Any) -> tuple[str, list[float]]:
    if isinstance(value, (np.ndarray, np.generic)) and value.dtype.kind in "biuf":
        return _of_array(np.asarray(value))
    if isinstance(value, (bool, str)):
        return f"{type(value).__name__} {_digest(repr(value))}", []
    if isinstance(value, (int, float)):
        return _of_array(np.asarray(_as_float(value)))
    if isinstance(value, (list, tuple)):
        return _of_items(f"{type(value).__name__} of {len(value)}", list(value))
    if isinstance(value, dict):
        keys = _digest(repr(list(value)))
        return _of_items(f"dict {keys}", list(value.values()))
    return "remote object" if isinstance(value, Reference) else type(value).__name__, []


def _of_items(kind: str, items: list[Any]) -> tuple[str, list[float]]:
    parts = [_of(item) for item in items[:_MOST_ITEMS]]
    forms = _digest("; ".join(form for form, _ in parts))
    return f"{kind} {forms}", [number for _, numbers in parts for number in numbers]


def _of_array(array: npt.NDArray[Any]) -> tuple[str, list[float]]:
    numbers = array.astype(np.float64).ravel()
    finite = np.isfinite(numbers)
    form = "numbers " + "x".join(str(size) for size in array.shape)
    if not finite.all():
        form += f" {int((~finite).sum())} not finite"
        numbers = np.where(finite, numbers, 0.0)
    # Squares and sums of numbers near the largest float would not be finite.
    scale = float(np.max(np.abs(numbers), initial=0.0)) or 1.0
    scaled = numbers / scale
    norm = min(scale * math.sqrt(float(scaled @ scaled)), 1e300)
    projections = [float(p) for p in _directions(numbers.size) @ scaled]
    return form, [norm, *(max(-1e300, min(1e300, scale * p)) for p in projections)]


@functools.lru_cache(maxsize=64)
def _directions(size: int) -> npt.NDArray[np.float64]:
    """Directions for arrays with `size` numbers, the same with every release of NumPy.

    Their coordinates are uniform between -sqrt(3) and sqrt(3), which has variance 1.
    """
    stream = hashlib.shake_256(b"directions %d" % size).digest(4 * _PROJECTIONS * size)
    whole = np.frombuffer(stream, "<u4").astype(np.float64).reshape(_PROJECTIONS, size)
    directions: npt.NDArray[np.float64] = ((whole + 0.5) / 2**31 - 1) * math.sqrt(3)
    return directions


def _as_float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:  # an integer with hundreds of digits
        return 1e300 if value > 0 else -1e300


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:10]
