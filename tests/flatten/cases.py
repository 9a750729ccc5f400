"""Sizes of images and of layers, and the data that the checks put through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from . import oracle

Array = npt.NDArray[Any]
Draw = Callable[[tuple[int, ...]], Array]


def whole(rng: np.random.Generator) -> Draw:
    """Whole numbers from -9 to 9: their sums are exact in any order, in float32 too."""
    return lambda shape: rng.integers(-9, 10, shape)


def real(rng: np.random.Generator) -> Draw:
    """Normally distributed numbers, to see the precision of the computation."""
    return rng.standard_normal


@dataclass(frozen=True)
class Images:
    """A batch of images; its three sizes differ wherever a case does not say otherwise."""

    size: tuple[int, int]
    samples: int = 2
    channels: int = 3

    @property
    def shape(self) -> oracle.Shape:
        return (self.samples, self.channels, *self.size)

    @property
    def features(self) -> int:
        return self.channels * self.size[0] * self.size[1]

    def numbered(self, dtype: npt.DTypeLike = np.float64) -> Array:
        """Images (N, C, H, W) in which no two pixels are alike."""
        return np.arange(1, self.samples * self.features + 1).reshape(self.shape).astype(dtype)

    def upstream(self, dtype: npt.DTypeLike = np.float64) -> Array:
        """A gradient (N, C·H·W) in which no two numbers are alike."""
        return self.numbered(dtype).reshape(self.samples, self.features) * 3 - 50


@dataclass(frozen=True)
class Case:
    """A dense layer and the number of samples that it sees."""

    inputs: int = 5
    outputs: int = 4
    samples: int = 3

    def draw(self, rng: np.random.Generator, dtype: npt.DTypeLike = np.float64) -> Data:
        return self._draw(whole(rng), dtype)

    def draw_real(self, rng: np.random.Generator, dtype: npt.DTypeLike = np.float64) -> Data:
        return self._draw(real(rng), dtype)

    def _draw(self, draw: Draw, dtype: npt.DTypeLike) -> Data:
        return Data(
            x=draw((self.samples, self.inputs)).astype(dtype),
            W=draw((self.inputs, self.outputs)).astype(dtype),
            b=draw((self.outputs,)).astype(dtype),
            dout=draw((self.samples, self.outputs)).astype(dtype),
        )


@dataclass(frozen=True)
class Data:
    """x (N, in), W (in, out), b (out,), upstream gradient dout (N, out)."""

    x: Array
    W: Array
    b: Array
    dout: Array

    @property
    def y(self) -> oracle.Array:
        return oracle.dense(self.x, self.W, self.b)

    @property
    def dx(self) -> oracle.Array:
        return oracle.dense_gradients(self.dout, self.x, self.W)[0]

    @property
    def dW(self) -> oracle.Array:
        return oracle.dense_gradients(self.dout, self.x, self.W)[1]

    @property
    def db(self) -> oracle.Array:
        return oracle.dense_gradients(self.dout, self.x, self.W)[2]


def layouts(array: Array) -> list[Array]:
    """The same array three times: read-only, in Fortran order, with gaps in memory."""
    read_only = array.copy()
    read_only.flags.writeable = False
    return [read_only, np.asfortranarray(array), np.repeat(array, 2, axis=-1)[..., ::2]]


ONE_IMAGE = Images((3, 4), samples=1, channels=1)
ONE_COLOUR_IMAGE = Images((2, 5), samples=1, channels=3)
BATCH_OF_IMAGES = Images((4, 3), samples=5, channels=2)
FORMS = (
    Images((1, 6)),
    Images((5, 1), samples=3),
    Images((1, 1), samples=4, channels=5),
    Images((4, 3), samples=3, channels=1),
    Images((3, 3), samples=3, channels=3),
    Images((1, 1), samples=1, channels=1),
    Images((9, 7), samples=1, channels=4),
)

ONE_SAMPLE = Case(samples=1)
BATCH = Case(inputs=6, outputs=4, samples=3)
SIZES = (
    Case(inputs=1, outputs=3, samples=4),
    Case(inputs=4, outputs=1, samples=3),
    Case(inputs=1, outputs=1, samples=1),
    Case(inputs=3, outputs=7, samples=2),
    Case(inputs=4, outputs=4, samples=4),  # where every transpose fits
    Case(inputs=40, outputs=3, samples=9),
)
