"""Points as people read them."""

from __future__ import annotations


def number(points: float) -> str:
    """Points without the noise of binary fractions."""
    return f"{round(points, 4):g}" if abs(points) < 1e5 else f"{round(points, 4)}"
