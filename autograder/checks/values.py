"""Whether an answer is the number, the text or the list that was asked for."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from autograder.checks.failed import CheckFailed
from autograder.text import Text

_LONGEST = 60  # of a value that is quoted


def assert_integer(got: Any, want: int, name: str) -> None:
    """Fail unless `got` is the integer `want`; a NumPy integer is as good, a float is not."""
    _assert_there(got, name)
    if type(got) is not int and not isinstance(got, np.integer):
        kind = _kind(got)
        raise CheckFailed(
            Text(
                f"{name} should be an int; it is of type {kind}. A size is a whole number.",
                f"{name} は int であるべきですが、{kind} になっています。大きさは整数です。",
            ),
            names_mistake=True,
        )
    if int(got) != want:
        _fail_with_values(got, want, name)


def assert_number(
    got: Any, want: float, name: str, *, relative: float = 1e-9, absolute: float = 1e-12
) -> None:
    """Fail unless `got` is a real number close to `want`, of Python or NumPy.

    Args:
        relative, absolute: the largest |got - want| is relative * |want| or absolute, whichever is
            more. Widen them where a right method is approximate.
    """
    _assert_there(got, name)
    if isinstance(got, np.ndarray) and got.shape == ():
        got = got[()]
    if not isinstance(got, int | float | np.integer | np.floating):
        kind = _kind(got)
        raise CheckFailed(
            Text(
                f"{name} should be a number; it is of type {kind}.",
                f"{name} は数であるべきですが、{kind} になっています。",
            ),
            names_mistake=True,
        )
    if not _is_finite(got):
        raise CheckFailed(
            Text(
                f"{name} is NaN, infinite or too large.",
                f"{name} が NaN か無限大か、大きすぎる値です。",
            ),
            names_mistake=True,
        )
    if abs(float(got) - want) > max(absolute, relative * abs(want)):
        _fail_with_values(got, want, name)


def assert_equal(got: Any, want: Any, name: str) -> None:
    """Fail unless `got` is equal to `want`, a text, a list, a tuple, a dict, a set or a bool.

    Its type is asked first: a list is no tuple, and True is no 1.
    """
    _assert_there(got, name)
    if type(got) is not type(want):
        kind, due = _kind(got), type(want).__name__
        raise CheckFailed(
            Text(
                f"{name} should be of type {due}; it is of type {kind}.",
                f"{name} の型は {due} であるべきですが、{kind} になっています。",
            ),
            names_mistake=True,
        )
    if _equal(got, want):
        return
    if isinstance(want, str | list | tuple | dict | set) and len(got) != len(want):
        raise CheckFailed(
            Text(f"{name} has the wrong length.", f"{name} の長さが違います。"),
            Text(
                f"    length {len(got)}, expected {len(want)}: {_short(got)}",
                f"    長さ {len(got)}、正しくは {len(want)}: {_short(got)}",
            ),
        )
    if isinstance(want, str | list | tuple):
        place = next(n for n, (a, b) in enumerate(zip(got, want, strict=True)) if not _equal(a, b))
        raise CheckFailed(
            Text(
                f"{name} has the right length and wrong entries.",
                f"{name} の長さは正しいのですが、中身が違います。",
            ),
            Text(
                f"    first at [{place}]: got {_short(got[place])}, expected {_short(want[place])}",
                f"    最初の場所は [{place}]: 結果 {_short(got[place])}、"
                f"正しくは {_short(want[place])}",
            ),
        )
    _fail_with_values(_short(got), _short(want), name)


def _is_finite(got: Any) -> bool:
    try:
        return math.isfinite(got)
    except OverflowError:  # an integer with hundreds of digits
        return False


def _assert_there(got: Any, name: str) -> None:
    if got is None:
        raise CheckFailed(
            Text(
                f"{name} gives None. Is the answer still missing, or a `return`?",
                f"{name} が None を返しています。まだ答えを書いていないか、`return` が"
                "抜けていませんか。",
            ),
            names_mistake=True,
        )


def _fail_with_values(got: Any, want: Any, name: str) -> None:
    raise CheckFailed(
        Text(f"{name} is not the right value.", f"{name} の値が違います。")
        if isinstance(want, str)
        else Text(f"{name} is not the right number.", f"{name} の値が違います。"),
        Text(f"    got {got}, expected {want}", f"    結果 {got}、正しくは {want}"),
    )


def _kind(value: Any) -> str:
    return str(getattr(value, "type_name", type(value).__name__))


def _equal(got: Any, want: Any) -> bool:
    """Whether they are equal; not where an array in them cannot tell."""
    try:
        return bool(got == want)
    except Exception:
        return False


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
