"""Right answers, written so that they are plainly right: in float64, window by window.

Independent of the reference solution and of the given layers: no im2col, no matrix of windows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Numbers = npt.NDArray[Any]
Parameters = dict[str, Array]

SHAPES = {
    "conv1.W": (6, 1, 5, 5),
    "conv1.b": (6,),
    "conv2.W": (16, 6, 5, 5),
    "conv2.b": (16,),
    "dense1.W": (784, 120),
    "dense1.b": (120,),
    "dense2.W": (120, 84),
    "dense2.b": (84,),
    "dense3.W": (84, 10),
    "dense3.b": (10,),
}
SIZES = {name: math.prod(shape) for name, shape in SHAPES.items()}  # no two are alike
TOTAL = 107_786


def cross_entropy(logits: Numbers, labels: Numbers) -> float:
    """Mean over the rows of log Σ exp(logits) − logits[label]."""
    losses = []
    for row, label in zip(logits.astype(np.float64).tolist(), labels.tolist(), strict=True):
        top = max(row)
        losses.append(top + math.log(math.fsum(math.exp(z - top) for z in row)) - row[label])
    return math.fsum(losses) / len(losses)


def cross_entropy_gradient(logits: Numbers, labels: Numbers) -> Array:
    """(softmax − one-hot) / N, row by row."""
    gradient = np.empty(logits.shape)
    for n, (row, label) in enumerate(zip(logits.astype(np.float64), labels, strict=True)):
        shares = np.exp(row - row.max())
        gradient[n] = shares / shares.sum()
        gradient[n, label] -= 1
    return gradient / len(logits)


def dense(x: Numbers, W: Numbers, b: Numbers) -> Array:
    """x (N, in), W (in, out), b (out,) -> (N, out)."""
    return np.einsum("ni,io->no", x.astype(np.float64), W.astype(np.float64)) + b


@dataclass(frozen=True)
class Pass:
    """All that a forward pass through LeNet saw on its way."""

    parameters: Parameters
    x: Array
    hidden: tuple[Array, ...]
    logits: Array


def lenet(parameters: Parameters, x: Numbers) -> Pass:
    """x (N, 1, 28, 28) -> logits (N, 10)."""
    p, image = parameters, x.astype(np.float64)
    first = _conv(image, p["conv1.W"], p["conv1.b"])
    pooled1 = _max_pool(np.where(first > 0, first, 0))
    second = _conv(pooled1, p["conv2.W"], p["conv2.b"])
    pooled2 = _max_pool(np.where(second > 0, second, 0))
    row = pooled2.reshape(len(x), 784)
    third = dense(row, p["dense1.W"], p["dense1.b"])
    fourth = dense(np.where(third > 0, third, 0), p["dense2.W"], p["dense2.b"])
    logits = dense(np.where(fourth > 0, fourth, 0), p["dense3.W"], p["dense3.b"])
    return Pass(p, image, (first, pooled1, second, pooled2, row, third, fourth), logits)


def lenet_gradients(seen: Pass, dlogits: Numbers) -> tuple[Array, Parameters]:
    """(dx, the gradient of every parameter) of the sum of dlogits · logits."""
    p, dout, gradients = seen.parameters, dlogits.astype(np.float64), {}
    first, pooled1, second, _, row, third, fourth = seen.hidden
    inputs = {"dense3": np.where(fourth > 0, fourth, 0), "dense2": np.where(third > 0, third, 0)}
    for name, before in (("dense3", fourth), ("dense2", third)):
        gradients[f"{name}.W"] = np.einsum("ni,no->io", inputs[name], dout)
        gradients[f"{name}.b"] = np.einsum("no->o", dout)
        dout = np.where(before > 0, np.einsum("no,io->ni", dout, p[f"{name}.W"]), 0)
    gradients["dense1.W"] = np.einsum("ni,no->io", row, dout)
    gradients["dense1.b"] = np.einsum("no->o", dout)
    dout = np.einsum("no,io->ni", dout, p["dense1.W"]).reshape(-1, 16, 7, 7)
    dout = _max_pool_gradient(second, dout)
    dout, gradients["conv2.W"], gradients["conv2.b"] = _conv_gradients(dout, pooled1, p["conv2.W"])
    dout = _max_pool_gradient(first, dout)
    dx, gradients["conv1.W"], gradients["conv1.b"] = _conv_gradients(dout, seen.x, p["conv1.W"])
    return dx, gradients


def _conv(x: Array, W: Array, b: Array) -> Array:
    """Stride 1, padding 2: one place of the 5 × 5 kernel after the other."""
    size = x.shape[2]
    wide = np.pad(x, ((0, 0), (0, 0), (2, 2), (2, 2)))
    y = np.zeros((len(x), len(W), size, size)) + b[:, None, None]
    for k, m in np.ndindex(5, 5):
        y += np.einsum("nchw,fc->nfhw", wide[:, :, k : k + size, m : m + size], W[:, :, k, m])
    return y


def _conv_gradients(dout: Array, x: Array, W: Array) -> tuple[Array, Array, Array]:
    size = x.shape[2]
    wide = np.pad(x, ((0, 0), (0, 0), (2, 2), (2, 2)))
    dwide, dW = np.zeros_like(wide), np.zeros_like(W)
    for k, m in np.ndindex(5, 5):
        here = (slice(None), slice(None), slice(k, k + size), slice(m, m + size))
        dW[:, :, k, m] = np.einsum("nchw,nfhw->fc", wide[here], dout)
        dwide[here] += np.einsum("nfhw,fc->nchw", dout, W[:, :, k, m])
    return dwide[:, :, 2:-2, 2:-2], dW, dout.sum(axis=(0, 2, 3))


def _max_pool(x: Array) -> Array:
    """The largest of the four corners of each 2 × 2 square."""
    corners = [x[:, :, k::2, m::2] for k, m in np.ndindex(2, 2)]
    return np.max(corners, axis=0)


def _max_pool_gradient(before: Array, dout: Array) -> Array:
    """Back through max-pooling and the ReLU in front of it: to the one positive maximum."""
    dx = np.zeros_like(before)
    top = _max_pool(before)
    for k, m in np.ndindex(2, 2):
        corner = before[:, :, k::2, m::2]
        dx[:, :, k::2, m::2] = np.where((corner == top) & (corner > 0), dout, 0)
    return dx
