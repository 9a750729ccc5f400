"""Configurations of a pooling layer, and the data that the checks put through it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from . import oracle
from .oracle import Pair

Size = int | tuple[int, int]


@dataclass(frozen=True)
class Case:
    """A layer and the images that it sees.

    `pool` and `stride` are what the constructor is given: an int or (height, width); with None,
    no stride is given. Height and width differ wherever a case does not say otherwise: where they
    agree, many mistakes cannot be seen.
    """

    image: tuple[int, int]
    pool: Size = 2
    stride: Size | None = None
    samples: int = 2
    channels: int = 3

    @property
    def shape(self) -> tuple[int, int, int, int]:
        return self.samples, self.channels, *self.image

    def draw(self, rng: np.random.Generator, dtype: npt.DTypeLike = np.float64) -> Data:
        """Whole numbers from -9 to 9: their sums are exact in any order, in float32 too."""
        return self.around(_whole(rng, self.shape), rng, dtype)

    def draw_distinct(self, rng: np.random.Generator, dtype: npt.DTypeLike = np.float64) -> Data:
        """Pixels 1, 2, 3, ... in random order: no ties, and no mistake with negative numbers."""
        x = 1 + rng.permutation(int(np.prod(self.shape))).reshape(self.shape)
        return self.around(x, rng, dtype)

    def draw_real(self, rng: np.random.Generator, dtype: npt.DTypeLike = np.float64) -> Data:
        """Normally distributed numbers, to see the precision of the computation."""
        data = self.draw(rng, dtype)
        x, dout = rng.standard_normal(self.shape), rng.standard_normal(data.dout.shape)
        return Data(x.astype(dtype), dout.astype(dtype), data.pool, data.stride)

    def around(
        self, x: npt.NDArray[Any], rng: np.random.Generator, dtype: npt.DTypeLike = np.float64
    ) -> Data:
        """Given images, with an upstream gradient of whole numbers from -9 to 9."""
        pool = pair(self.pool)
        stride = pool if self.stride is None else pair(self.stride)
        dout = _whole(rng, oracle.output_shape(x.shape, pool, stride))
        return Data(x.astype(dtype), dout.astype(dtype), pool, stride)


@dataclass(frozen=True)
class Data:
    """x (N, C, H, W), upstream gradient dout (N, C, OH, OW), and the layer's sizes as pairs."""

    x: npt.NDArray[Any]
    dout: npt.NDArray[Any]
    pool: Pair
    stride: Pair

    @property
    def max_y(self) -> oracle.Array:
        return oracle.max_pool(self.x, self.pool, self.stride)

    @property
    def max_dx(self) -> oracle.Array:
        return oracle.max_pool_dx(self.dout, self.x, self.pool, self.stride)

    @property
    def avg_y(self) -> oracle.Array:
        return oracle.avg_pool(self.x, self.pool, self.stride)

    @property
    def avg_dx(self) -> oracle.Array:
        return oracle.avg_pool_dx(self.dout, self.x.shape, self.pool, self.stride)


def _whole(rng: np.random.Generator, shape: tuple[int, ...]) -> npt.NDArray[Any]:
    return rng.integers(-9, 10, shape)


def pair(size: Size) -> Pair:
    return size if isinstance(size, tuple) else (size, size)


def read_only(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A copy that cannot be written to."""
    copy = array.copy()
    copy.flags.writeable = False
    return copy


def spread(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The same array, with gaps between its columns in memory."""
    return np.repeat(array, 2, axis=-1)[..., ::2]


LAYOUTS = (read_only, np.asfortranarray, spread)

SINGLE = Case((4, 6), samples=1, channels=1)
CHANNELS = Case((6, 4), samples=1)
BATCH = Case((4, 6), samples=3, channels=2)

PAIRS = (
    Case((6, 8), pool=(3, 2)),
    Case((4, 9), pool=(2, 3)),
    Case((3, 8), pool=(1, 4)),
)
OVERLAPS = (
    Case((4, 6), stride=1),
    Case((5, 7), pool=3, stride=2),
    Case((6, 8), pool=(3, 2), stride=1),
)
STRIDES = (
    Case((5, 8), pool=2, stride=(1, 2)),
    Case((8, 5), pool=2, stride=(2, 1)),
    Case((7, 6), pool=(3, 4), stride=(2, 1)),
)
GAPS = (  # the window is smaller than its step
    Case((5, 8), pool=2, stride=3),
    Case((7, 5), pool=(1, 2), stride=(2, 3)),
)
LEFTOVERS = (
    Case((5, 7)),
    Case((7, 8), pool=3),
    Case((6, 8), pool=3, stride=2),
    Case((6, 9), pool=(4, 2), stride=(3, 2)),
)
WINDOWS = (
    Case((3, 5), pool=1),
    Case((5, 7), pool=1, stride=2),
    Case((4, 5), pool=(4, 5)),  # one window only: it covers the image
    Case((4, 9), pool=(1, 3), stride=(1, 2)),
    Case((9, 4), pool=(3, 1), stride=(2, 1)),
    Case((9, 11), pool=5, stride=2, samples=1, channels=2),
)
IMAGES = (
    Case((2, 14), channels=2),
    Case((14, 2), channels=2),
    Case((6, 6), channels=2),
    Case((4, 6), channels=7, samples=1),
)
