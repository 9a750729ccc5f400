"""Right answers, written so that they are plainly right: shapes, counts and sums one by one.

Independent of the reference solution: no layer of the course is used here.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Shape = tuple[int, ...]


@dataclass(frozen=True)
class Plan:
    """A network as `build_stack` takes it; `pool_after` counts the convolutions from 1."""

    depth: int
    channels: int
    pool_after: tuple[int, ...] = ()
    kernel_size: int = 3
    image: tuple[int, int, int] = (1, 14, 14)

    @property
    def arguments(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def without_image(self) -> dict[str, Any]:
        return {key: value for key, value in self.arguments.items() if key != "image"}


@dataclass(frozen=True)
class Product:
    """One layer with weights: their shape, and for how many places each of them is used."""

    weights: Shape
    places: int

    @property
    def outputs(self) -> int:
        return self.weights[0] if len(self.weights) == 4 else self.weights[1]


def products(plan: Plan) -> list[Product]:
    """The convolutions and the dense layer, in order."""
    C, H, W = plan.image
    found = []
    for number in range(1, plan.depth + 1):
        found.append(Product((plan.channels, C, plan.kernel_size, plan.kernel_size), H * W))
        C = plan.channels
        if number in plan.pool_after:
            H, W = H // 2, W // 2
    return [*found, Product((C * H * W, 10), 1)]


def params(plan: Plan) -> int:
    return sum(math.prod(product.weights) + product.outputs for product in products(plan))


def multiply_adds(plan: Plan) -> int:
    return sum(math.prod(product.weights) * product.places for product in products(plan))


def stack_params(depth: int, in_channels: int, channels: int, kernel_size: int = 3) -> int:
    total = 0
    for _ in range(depth):
        total += kernel_size * kernel_size * in_channels * channels + channels
        in_channels = channels
    return total


def saved_by_stack(depth: int, in_channels: int, channels: int) -> int:
    seen = receptive_field(Plan(depth, channels))
    return stack_params(1, in_channels, channels, seen) - stack_params(depth, in_channels, channels)


def receptive_field(plan: Plan) -> int:
    """Walked backward: the first and the last pixel that output 0 needs."""
    first = last = 0
    for number in range(plan.depth, 0, -1):
        if number in plan.pool_after:
            first, last = 2 * first, 2 * last + 1
        first, last = first - plan.kernel_size // 2, last + plan.kernel_size // 2
    return last - first + 1


def logits(plan: Plan, x: Array, weights: list[tuple[Array, Array]]) -> Array:
    """(N, 10) of images x (N, C, H, W); `weights` are (W, b) of each layer that has them."""
    *convolutions, (W, b) = weights
    for number, (kernels, bias) in enumerate(convolutions, start=1):
        x = np.maximum(_same_convolution(x, kernels, bias), 0)
        if number in plan.pool_after:
            x = _pooled(x)
    return np.einsum("ni,io->no", x.reshape(len(x), -1), W) + b


def _same_convolution(x: Array, kernels: Array, bias: Array) -> Array:
    N, C, H, W = x.shape
    size = kernels.shape[2]
    padded = np.zeros((N, C, H + size - 1, W + size - 1))
    padded[:, :, size // 2 : size // 2 + H, size // 2 : size // 2 + W] = x
    y = np.zeros((N, len(kernels), H, W)) + bias.reshape(1, -1, 1, 1)
    for k, m in np.ndindex(size, size):
        under = padded[:, :, k : k + H, m : m + W]
        y += np.einsum("nchw,fc->nfhw", under, kernels[:, :, k, m])
    return y


def _pooled(x: Array) -> Array:
    height, width = x.shape[2] // 2, x.shape[3] // 2
    y = np.empty((*x.shape[:2], height, width))
    for i, j in np.ndindex(height, width):
        y[:, :, i, j] = x[:, :, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max(axis=(2, 3))
    return y


def seen_by(
    layers: list[tuple[Any, ...]], row: int, col: int, shape: Shape
) -> npt.NDArray[np.bool_]:
    """Which pixels of an image (C, H, W) the output at row, col depends on.

    `layers` as in handed.py: ("conv", W, b, stride, padding) and ("mean", size). Walked backward
    over all weights that are not zero.
    """
    shapes = [shape]
    for layer in layers:
        shapes.append(_shape_after(layer, shapes[-1]))
    needed = np.zeros(shapes[-1], dtype=bool)
    needed[:, row, col] = True
    for layer, before in zip(reversed(layers), reversed(shapes[:-1]), strict=True):
        needed = _needed_before(layer, needed, before)
    return needed.any(axis=0)


def _shape_after(layer: tuple[Any, ...], shape: Shape) -> Shape:
    C, H, W = shape
    if layer[0] == "mean":
        return C, H // layer[1], W // layer[1]
    _, kernels, _, stride, (ph, pw) = layer
    F, _, KH, KW = kernels.shape
    return F, (H + 2 * ph - KH) // stride + 1, (W + 2 * pw - KW) // stride + 1


def _needed_before(
    layer: tuple[Any, ...], needed: npt.NDArray[np.bool_], shape: Shape
) -> npt.NDArray[np.bool_]:
    before = np.zeros(shape, dtype=bool)
    for f, i, j in np.argwhere(needed):
        if layer[0] == "mean":
            size = layer[1]
            before[f, size * i : size * (i + 1), size * j : size * (j + 1)] = True
            continue
        _, kernels, _, stride, (ph, pw) = layer
        for c, k, m in np.argwhere(kernels[f] != 0):
            h, w = i * stride + k - ph, j * stride + m - pw
            if 0 <= h < shape[1] and 0 <= w < shape[2]:
                before[c, h, w] = True
    return before
