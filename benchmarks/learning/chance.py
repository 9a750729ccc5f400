"""How likely a correct solution is to fail: bounds, and an estimate from the lower tail."""

from __future__ import annotations

import math
from collections.abc import Sequence

CONFIDENCE = 0.95


def upper_bound(failures: int, runs: int) -> float:
    """The largest chance of a failure that `failures` in `runs` leave room for (Clopper-Pearson).

    With 95% confidence, and whatever the distribution is. Without any failure this is close to
    3 / runs.
    """
    if failures >= runs:
        return 1.0
    low, high = failures / runs, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(failures, runs, middle) > 1 - CONFIDENCE:
            low = middle
        else:
            high = middle
    return high


def _at_most(failures: int, runs: int, chance: float) -> float:
    """The chance of so few failures in so many runs."""
    return sum(
        math.comb(runs, k) * chance**k * (1 - chance) ** (runs - k) for k in range(failures + 1)
    )


def below(threshold: float, values: Sequence[float], share: float = 0.1) -> float:
    """The chance of a value below `threshold`, estimated from the lowest `share` of the values.

    Beyond its edge the tail is taken to fall exponentially, at the rate at which it does so inside.
    A normal distribution falls faster, so that this is rather too large than too small for one.
    """
    ordered = sorted(values)
    count = max(2, round(share * len(ordered)))
    if len(ordered) <= count or threshold >= ordered[count]:
        return sum(value < threshold for value in ordered) / len(ordered)
    edge = ordered[count]
    mean = sum(edge - value for value in ordered[:count]) / count
    return count / len(ordered) * math.exp(-(edge - threshold) / mean) if mean else 0.0
