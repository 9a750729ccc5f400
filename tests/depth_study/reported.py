"""Reading the table that a student has pasted, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text

from .oracle import Plan

PLAN = ("depth", "channels", "pool_after", "kernel_size")
NUMBERS = ("parameters", "receptive_field", "accuracy")
_MOST = 100_000  # images, or pixels along an axis
CONDITIONS = ("image", "n_train", "n_val", "epochs", "batch_size", "lr")


@dataclass(frozen=True)
class Reported:
    """One row: the network, and what is said of it."""

    plan: Plan
    parameters: Any
    receptive_field: Any
    accuracy: Any


def reported(student: Any) -> tuple[dict[str, Any], list[Reported]]:
    """The conditions, and the rows.

    Raises:
        CheckFailed: they do not have the form that was asked for.
    """
    conditions, results = student.conditions, student.results
    if not isinstance(conditions, dict) or not isinstance(results, (list, tuple)) or not results:
        raise _ill_formed(
            Text(
                "conditions should be a dictionary and results a list with a dictionary per run.",
                "conditions は辞書、results は 1 回の実験につき一つの辞書を並べたリストにします。",
            )
        )
    for name in CONDITIONS:
        if name not in conditions:
            raise _ill_formed(
                Text(f"conditions has no entry {name!r}.", f"conditions に {name!r} がありません。")
            )
    image = conditions["image"]
    if not _whole(image, 3) or max(image) > _MOST:
        raise _ill_formed(
            Text(
                'conditions["image"] should be a shape (C, H, W).',
                'conditions["image"] は形 (C, H, W) にします。',
            )
        )
    if not _is_whole(conditions["n_val"]) or not 0 < conditions["n_val"] <= _MOST:
        raise _ill_formed(
            Text(
                'conditions["n_val"] should be a number of images.',
                'conditions["n_val"] は画像の枚数にします。',
            )
        )
    return conditions, [_row(row, tuple(image)) for row in results]


def _row(row: Any, image: tuple[int, int, int]) -> Reported:
    if not isinstance(row, dict):
        raise _ill_formed(
            Text("Every row of results should be a dictionary.", "results の各行は辞書にします。")
        )
    for name in (*PLAN, *NUMBERS):
        if name not in row:
            raise _ill_formed(
                Text(
                    f"A row of results has no entry {name!r}.",
                    f"results の行に {name!r} がありません。",
                )
            )
    sizes = [row[name] for name in ("depth", "channels", "kernel_size")]
    pools = row["pool_after"]
    if not all(_is_whole(size) for size in sizes) or not _whole(pools):
        raise _ill_formed(
            Text(
                "depth, channels and kernel_size should be ints, and pool_after a tuple of ints.",
                "depth, channels, kernel_size は整数、pool_after は整数のタプルにします。",
            )
        )
    depth, channels, kernel_size = sizes
    possible = 0 < depth <= 100 and 0 < channels <= 10_000 and 0 < kernel_size <= 100
    if not possible or len(set(pools)) < len(pools) or any(place > depth for place in pools):
        raise _ill_formed(
            Text(
                "There is no network of such a size, or with a pooling after such a layer.",
                "このような大きさ、またはプーリングの位置のネットワークはありません。",
            )
        )
    plan = Plan(int(depth), int(channels), tuple(pools), int(kernel_size), image)
    return Reported(plan, *(row[name] for name in NUMBERS))


def _is_whole(value: Any) -> bool:
    return type(value) is int or isinstance(value, np.integer)


def _whole(values: Any, count: int | None = None) -> bool:
    return (
        isinstance(values, (list, tuple))
        and (count is None or len(values) == count)
        and all(_is_whole(value) and value > 0 for value in values)
    )


def _ill_formed(what: Text) -> CheckFailed:
    return CheckFailed(what, names_mistake=True)
