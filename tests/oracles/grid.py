"""Shapes at which the layers are compared, and random data for them.

Height and width differ throughout; kernels of one pixel and as large as the image, strides larger
and smaller than the window, leftover pixels, and padding wider than the kernel are among them.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

Pair = tuple[int, int]
IMAGES: tuple[Pair, ...] = ((5, 7), (8, 6))
KERNELS: tuple[Pair, ...] = ((1, 1), (3, 2), (2, 3), (5, 6))
STRIDES: tuple[Pair, ...] = ((1, 1), (2, 1), (3, 4))
PADDINGS: tuple[Pair, ...] = ((0, 0), (1, 2), (3, 0))


@dataclass(frozen=True)
class Window:
    """A kernel or a pooling window on images of one size."""

    image: Pair
    kernel: Pair
    stride: Pair
    padding: Pair = (0, 0)

    def __str__(self) -> str:
        parts = ("image", "kernel", "stride", "padding")
        return "-".join(f"{part}{'x'.join(map(str, getattr(self, part)))}" for part in parts)

    @property
    def output(self) -> Pair:
        """(OH, OW)."""
        height, width = (
            (size + 2 * padding - kernel) // stride + 1
            for size, kernel, stride, padding in zip(
                self.image, self.kernel, self.stride, self.padding, strict=True
            )
        )
        return height, width

    def rng(self) -> np.random.Generator:
        """The same numbers for everybody who is asked about this window."""
        return np.random.default_rng(zlib.crc32(str(self).encode()))

    def conv_data(self) -> dict[str, Any]:
        """x (N, C, H, W), W (F, C, KH, KW), b (F,), dout (N, F, OH, OW)."""
        rng, shapes = self.rng(), {"x": (2, 3, *self.image), "W": (4, 3, *self.kernel), "b": (4,)}
        shapes["dout"] = (2, 4, *self.output)
        return {name: rng.standard_normal(shape) for name, shape in shapes.items()}

    def pool_data(self) -> dict[str, Any]:
        """x (N, C, H, W) without equal numbers, dout (N, C, OH, OW)."""
        rng = self.rng()
        x = rng.permutation(6 * self.image[0] * self.image[1]) / 7.0 - 20
        dout = rng.standard_normal((2, 3, *self.output))
        return {"x": x.reshape(2, 3, *self.image), "dout": dout}


# Every kernel meets every stride, and in convolutions every padding; the images take turns.
CONVOLUTIONS = tuple(
    Window(IMAGES[number % len(IMAGES)], *setting)
    for number, setting in enumerate(product(KERNELS, STRIDES, PADDINGS))
)
POOLS = tuple(
    Window(IMAGES[number % len(IMAGES)], *setting)
    for number, setting in enumerate(product(KERNELS, STRIDES))
)


def assert_near(got: Any, expected: Any, tolerance: float = 1e-12) -> None:
    """max |got - expected| is small beside max |expected|, and the shapes are the same."""
    got = np.asarray(got)
    assert got.shape == expected.shape
    assert np.max(np.abs(got - expected)) <= tolerance * np.max(np.abs(expected), initial=1.0)
