"""Right answers, written so that they are plainly right: the formulas of the text, in float64.

Independent of the reference solution: no reshape and no matrix product, one entry or one feature
at a time.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Numbers = npt.NDArray[Any]
Shape = tuple[int, int, int, int]


def flatten(x: Numbers) -> Array:
    """x (N, C, H, W) -> (N, C·H·W): pixel (c, h, w) goes to place (c·H + h)·W + w."""
    samples, channels, height, width = x.shape
    flat = np.empty((samples, channels * height * width))
    for c, h, w in np.ndindex(channels, height, width):
        flat[:, (c * height + h) * width + w] = x[:, c, h, w]
    return flat


def unflatten(flat: Numbers, shape: Shape) -> Array:
    """flat (N, C·H·W) -> (N, C, H, W): each number goes back to the pixel it came from."""
    _, channels, height, width = shape
    x = np.empty(shape)
    for c, h, w in np.ndindex(channels, height, width):
        x[:, c, h, w] = flat[:, (c * height + h) * width + w]
    return x


def dense(x: Numbers, W: Numbers, b: Numbers) -> Array:
    """x (N, in), W (in, out), b (out,) -> y (N, out), one input feature after the other."""
    y = np.zeros((len(x), len(b)), np.float64) + b
    for feature, weights in enumerate(W.astype(np.float64)):
        y += np.multiply.outer(x[:, feature].astype(np.float64), weights)
    return y


def dense_gradients(dout: Numbers, x: Numbers, W: Numbers) -> tuple[Array, Array, Array]:
    """(dx, dW, db) of the sum of dout · y, one sample after the other."""
    dx, dW, db = np.zeros(x.shape), np.zeros(W.shape), np.zeros(W.shape[1])
    for sample, upstream in enumerate(dout.astype(np.float64)):
        for feature in range(W.shape[0]):
            dx[sample, feature] = np.sum(upstream * W[feature])
            dW[feature] += upstream * float(x[sample, feature])
        db += upstream
    return dx, dW, db


def conv1x1(x: Numbers, W: Numbers, b: Numbers) -> Array:
    """x (N, C, H, W), W (F, C, 1, 1), b (F,) -> y (N, F, H, W), one pair of channels at a time."""
    samples, channels, height, width = x.shape
    y = np.zeros((samples, len(W), height, width))
    for f, c in np.ndindex(len(W), channels):
        y[:, f] += float(W[f, c, 0, 0]) * x[:, c].astype(np.float64)
    for f, bias in enumerate(b):
        y[:, f] += float(bias)
    return y
