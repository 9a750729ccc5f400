"""What a student's own test says: a gap that should be small or large, or True and False."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text

_LARGEST = 10**300


def number(got: Any, name: str) -> float:
    """`got` as a float.

    Raises:
        CheckFailed: it is not one finite real number.
    """
    plain = got.item() if isinstance(got, (np.ndarray, np.generic)) and np.size(got) == 1 else got
    is_number = isinstance(plain, (int, float)) and not isinstance(plain, bool)
    # An int may be too large for a float.
    if not is_number or not -_LARGEST < plain < _LARGEST:
        raise CheckFailed(
            Text(
                f"{name} should be one finite number.",
                f"{name} は一つの有限な数であるべきです。",
            )
        )
    return float(plain)


def assert_small(got: Any, limit: float, name: str, what: Text) -> None:
    """Fail unless `got` is at most `limit`: what was tested is right."""
    if abs(number(got, name)) > limit:
        raise CheckFailed(
            Text(
                f"{name} is not small, although what it tests is right ({what.en}).",
                f"{name} が、正しいもの（{what.ja}）に対しても小さくなっていません。",
            )
        )


def assert_large(got: Any, limit: float, name: str, what: Text) -> None:
    """Fail unless `got` is at least `limit`: what was tested is wrong."""
    if number(got, name) < limit:
        raise CheckFailed(
            Text(
                f"{name} is not large, although what it tests is wrong ({what.en}).",
                f"{name} が、間違ったもの（{what.ja}）に対しても大きくなっていません。",
            )
        )


def assert_verdict(got: Any, want: bool, name: str, what: Text) -> None:
    """Fail unless `got` is True or False, and the right one of the two."""
    if not isinstance(got, (bool, np.bool_)):
        raise CheckFailed(
            Text(f"{name} should be True or False.", f"{name} は True か False を返すべきです。"),
            names_mistake=True,
        )
    if bool(got) is want:
        return
    if want:
        raise CheckFailed(
            Text(
                f"{name} says False of a layer that is right ({what.en}). Before that, none that "
                "it rejects counts.",
                f"{name} が、正しい層（{what.ja}）を False にしています。このままでは、"
                "壊れた層を見つけても評価されません。",
            ),
            names_mistake=True,
        )
    raise CheckFailed(
        Text(
            f"{name} says True of a layer that is broken: {what.en}.",
            f"{name} が、壊れた層を True にしています（{what.ja}）。",
        )
    )
