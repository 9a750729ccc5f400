"""Configurations of a layer, and the data that the checks put through it."""

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

    `kernel`, `stride` and `padding` are what the constructor is given: an int or (height, width).
    Height and width, and the two channel counts, differ wherever a case does not say otherwise:
    where they agree, many mistakes cannot be seen. All is as small as it can be and still show
    its mistake: students write loops, and every question asks for many cases.
    """

    image: tuple[int, int]
    kernel: Size = (3, 2)
    stride: Size = 1
    padding: Size = 0
    samples: int = 2
    channels: int = 3
    filters: int = 4

    def draw(self, rng: np.random.Generator, dtype: npt.DTypeLike = np.float64) -> Data:
        """Whole numbers from -9 to 9: their sums are exact in any order, in float32 too."""
        return self._draw(lambda shape: rng.integers(-9, 10, shape), dtype)

    def draw_real(self, rng: np.random.Generator, dtype: npt.DTypeLike = np.float64) -> Data:
        """Normally distributed numbers, to see the precision of the computation."""
        return self._draw(rng.standard_normal, dtype)

    def _draw(self, draw: Any, dtype: npt.DTypeLike) -> Data:
        x = draw((self.samples, self.channels, *self.image)).astype(dtype)
        W = draw((self.filters, self.channels, *pair(self.kernel))).astype(dtype)
        b = draw(self.filters).astype(dtype)
        stride, padding = pair(self.stride), pair(self.padding)
        dout = draw(oracle.output_shape(x, W, stride, padding)).astype(dtype)
        return Data(x, W, b, dout, stride, padding)


@dataclass(frozen=True)
class Data:
    """x (N, C, H, W), W (F, C, KH, KW), b (F,), upstream gradient dout (N, F, OH, OW)."""

    x: npt.NDArray[Any]
    W: npt.NDArray[Any]
    b: npt.NDArray[Any]
    dout: npt.NDArray[Any]
    stride: Pair
    padding: Pair

    @property
    def y(self) -> oracle.Array:
        return oracle.forward(self.x, self.W, self.b, self.stride, self.padding)

    @property
    def dx(self) -> oracle.Array:
        return oracle.gradient_x(self.dout, self.x, self.W, self.stride, self.padding)

    @property
    def dW(self) -> oracle.Array:
        return oracle.gradient_W(self.dout, self.x, self.W, self.stride, self.padding)

    @property
    def db(self) -> oracle.Array:
        return oracle.gradient_b(self.dout)


def pair(size: Size) -> Pair:
    return size if isinstance(size, tuple) else (size, size)


def some(cases: tuple[Case, ...]) -> tuple[Case, ...]:
    """Every other one: where another question asks the same call for all of them."""
    return cases[::2]


def spread(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The same array, with gaps between its columns in memory."""
    return np.repeat(array, 2, axis=-1)[..., ::2]


SINGLE = Case((5, 7), kernel=(3, 2), samples=1, channels=1, filters=1)
CHANNELS = Case((5, 6), samples=1, channels=3, filters=1)
FILTERS = Case((6, 5), samples=1, channels=1, filters=3)
BATCH = Case((6, 8), kernel=(2, 3), samples=3, channels=2, filters=4)

STRIDES = (
    Case((7, 9), kernel=3, stride=2),
    Case((7, 8), kernel=(1, 2), stride=3, samples=1),  # the window is smaller than its step
    Case((6, 8), kernel=(3, 2), stride=(3, 2)),
    Case((4, 9), kernel=(2, 3), stride=(1, 2)),
    Case((7, 5), kernel=(3, 2), stride=(2, 1)),
)
LEFTOVERS = (
    Case((8, 11), kernel=3, stride=3),
    Case((8, 10), kernel=3, stride=2),
    Case((10, 9), kernel=(3, 2), stride=(4, 3)),
)
PADDINGS = (
    Case((5, 7), kernel=3, padding=1),
    Case((4, 6), kernel=3, padding=2, samples=1),
    Case((6, 4), kernel=2, padding=1),
    Case((3, 5), kernel=(2, 3), padding=3, samples=1, channels=2),  # more than the kernel covers
)
PADDING_PAIRS = (
    Case((5, 6), kernel=(2, 4), padding=(1, 2)),
    Case((6, 5), kernel=(3, 2), padding=(2, 0)),
    Case((5, 6), kernel=(2, 3), padding=(0, 1)),
)
STRIDES_AND_PADDINGS = (
    Case((8, 6), kernel=3, stride=2, padding=1),  # not divisible on either axis
    Case((7, 10), kernel=(3, 2), stride=(2, 3), padding=(1, 0)),
    Case((6, 9), kernel=(4, 2), stride=(3, 2), padding=(2, 1)),
    Case((7, 8), kernel=4, stride=2, padding=2, samples=1, channels=2, filters=3),
)
MIXED = (  # an int beside a pair, and an uneven pair beside padding on both axes
    Case((8, 9), kernel=3, stride=(2, 1), padding=(0, 1)),
    Case((9, 7), kernel=(2, 3), stride=2, padding=(1, 2)),
    Case((7, 8), kernel=2, stride=(3, 2), padding=1),
)
EXTREMES = (
    Case((2, 3), kernel=(3, 4), padding=(2, 1)),  # the kernel is larger than the image
    Case((6, 7), kernel=1, stride=2, padding=1, channels=1),
    Case((9, 8), kernel=2, stride=5, padding=1),  # more left over than the padding is wide
    Case((1, 9), kernel=(1, 3), stride=(1, 2)),
    Case((4, 5), kernel=3, padding=3, samples=1),
    Case((9, 1), kernel=(4, 1), stride=2),
    Case((1, 1), kernel=1),
)
CROWDS = (
    Case((4, 5), kernel=(2, 3), samples=5, channels=4, filters=2),  # N > C > F
    Case((5, 4), kernel=2, samples=4, channels=4, filters=4),  # N = C = F = width
    Case((4, 4), kernel=2, samples=1, channels=4, filters=6),
)
UNSPOILT = (  # arrays that are used without a copy where there is no padding, and cut by a stride
    Case((6, 5), kernel=3, padding=1),
    Case((6, 8), kernel=3, stride=2),
    Case((6, 7), kernel=2),
)
SAME_IMAGE = tuple(  # what one of them leaves behind would do harm to the next
    Case((5, 6), kernel=kernel, stride=stride, padding=padding)
    for kernel, stride, padding in [(2, 1, 0), (2, 2, 0), (2, 1, 1), (2, (1, 2), 0), ((3, 2), 1, 0)]
)
LIFE = (  # one layer, step after step: other numbers of images, other sizes
    Case((6, 5), kernel=(2, 3), padding=1, samples=1),
    Case((6, 5), kernel=(2, 3), padding=1, samples=5),
    Case((4, 7), kernel=(2, 3), padding=1, samples=5),
)
KERNELS = (
    Case((5, 8), kernel=(1, 3)),
    Case((8, 5), kernel=(3, 1)),
    Case((4, 3), kernel=(4, 3)),  # one window only: the kernel covers the image
)
IMAGES = (
    Case((3, 10), kernel=(2, 3), channels=2),
    Case((6, 6), kernel=2, channels=2),
    Case((10, 3), kernel=(3, 2), channels=2),
)
