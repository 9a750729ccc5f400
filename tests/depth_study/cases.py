"""Networks that the checks ask about, and the data that goes through them."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import oracle
from .oracle import Plan

# Height and width differ, and neither is a multiple of four: leftovers show.
WIDE = (1, 6, 9)
COLOUR = (3, 7, 5)
LARGE = 1_000_000_007  # of channels: counts beyond 2**63, and beyond the whole numbers of a float

PLAIN = (Plan(1, 2, image=WIDE), Plan(2, 3, image=WIDE), Plan(3, 2, image=(1, 7, 5)))
POOLED = (
    Plan(2, 3, (2,), image=(1, 8, 4)),
    Plan(3, 2, (1,), image=(1, 8, 12)),
    Plan(3, 2, (2,), image=(1, 4, 6)),
    Plan(4, 2, (1, 3), image=(1, 8, 4)),
)
LEFTOVERS = (
    Plan(1, 2, (1,), image=(1, 7, 5)),
    Plan(3, 2, (1, 2), image=(1, 14, 7)),
    Plan(2, 3, (1, 2), image=(1, 7, 15)),
)
COLOURED = (Plan(1, 2, image=COLOUR), Plan(2, 4, (1,), image=COLOUR))
KERNELS = (
    Plan(1, 2, (1,), 5, (1, 8, 6)),
    Plan(2, 2, (), 5, (1, 6, 7)),
    Plan(1, 3, (), 7, (1, 9, 8)),
    Plan(2, 2, (2,), 1, (2, 4, 6)),
)


def weights(plan: Plan, rng: np.random.Generator) -> list[Any]:
    """W, b, W, b, ... of the network, whole numbers: sums are exact in any order."""
    found: list[Any] = []
    for product in oracle.products(plan):
        found.append(rng.integers(-2, 3, product.weights).astype(float))
        found.append(rng.integers(-4, 5, product.outputs).astype(float))
    return found


def images(plan: Plan, rng: np.random.Generator, count: int = 2) -> Any:
    return rng.integers(-3, 4, (count, *plan.image)).astype(float)


def pairs(arrays: list[Any]) -> list[tuple[Any, Any]]:
    return list(zip(arrays[::2], arrays[1::2], strict=True))


def convolution(
    rng: np.random.Generator,
    kernel: tuple[int, int] = (3, 3),
    *,
    channels: tuple[int, int] = (1, 1),
    stride: int = 1,
    padding: tuple[int, int] = (1, 1),
    size: float = 1.0,
    bias: bool = True,
) -> tuple[Any, ...]:
    """A layer for handed.LAYERS: no weight near zero, both signs, nothing that cancels."""
    shape = (channels[1], channels[0], *kernel)
    W = size * rng.uniform(0.5, 1.0, shape) * rng.choice([-1.0, 1.0], shape)
    b = rng.uniform(0.5, 1.0, channels[1]) if bias else np.zeros(channels[1])
    return ("conv", W, b, stride, padding)
