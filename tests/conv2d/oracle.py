"""Right answers, written so that they are plainly right: the sums of the definition, in float64.

Independent of the reference solution: no windows, no im2col, one kernel place at a time.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Pair = tuple[int, int]


def output_size(size: int, kernel_size: int, stride: int, padding: int) -> int:
    """How often the kernel can be laid on the axis, counted by laying it."""
    places = size + 2 * padding
    return sum(1 for start in range(0, places, stride) if start + kernel_size <= places)


def forward(x: Array, W: Array, b: Array, stride: Pair, padding: Pair) -> Array:
    """y (N, F, OH, OW) of x (N, C, H, W), W (F, C, KH, KW), b (F,)."""
    y = np.zeros(output_shape(x, W, stride, padding)) + b.reshape(1, -1, 1, 1)
    padded = pad(x, padding)
    for k, m in np.ndindex(W.shape[2:]):
        seen = padded[(..., *_under(k, m, y.shape, stride))]
        y += np.einsum("nchw,fc->nfhw", seen, W[:, :, k, m])
    return y


def gradient_x(dout: Array, x: Array, W: Array, stride: Pair, padding: Pair) -> Array:
    """dx of the sum of dout · y."""
    d_padded = np.zeros_like(pad(x, padding))
    for k, m in np.ndindex(W.shape[2:]):
        here = (..., *_under(k, m, dout.shape, stride))
        d_padded[here] += np.einsum("nfhw,fc->nchw", dout, W[:, :, k, m])
    (ph, pw), (height, width) = padding, x.shape[2:]
    return d_padded[:, :, ph : ph + height, pw : pw + width]


def gradient_W(dout: Array, x: Array, W: Array, stride: Pair, padding: Pair) -> Array:
    """dW of the sum of dout · y."""
    padded, dW = pad(x, padding), np.zeros(W.shape)
    for k, m in np.ndindex(W.shape[2:]):
        seen = padded[(..., *_under(k, m, dout.shape, stride))]
        dW[:, :, k, m] = np.einsum("nfhw,nchw->fc", dout, seen)
    return dW


def gradient_b(dout: Array) -> Array:
    """db of the sum of dout · y."""
    return np.einsum("nfhw->f", dout.astype(np.float64))


def output_shape(x: Array, W: Array, stride: Pair, padding: Pair) -> tuple[int, int, int, int]:
    """(N, F, OH, OW)."""
    height, width = (
        output_size(x.shape[2 + axis], W.shape[2 + axis], stride[axis], padding[axis])
        for axis in (0, 1)
    )
    return x.shape[0], W.shape[0], height, width


def pad(x: Array, padding: Pair) -> Array:
    """x in float64 with `padding` zeros around each image: (N, C, H + 2 ph, W + 2 pw)."""
    (ph, pw), (n, c, height, width) = padding, x.shape
    padded = np.zeros((n, c, height + 2 * ph, width + 2 * pw))
    padded[:, :, ph : ph + height, pw : pw + width] = x
    return padded


def _under(k: int, m: int, out_shape: tuple[int, ...], stride: Pair) -> tuple[slice, slice]:
    """The padded pixels that kernel place (k, m) meets, over all windows."""
    (oh, ow), (sh, sw) = out_shape[2:], stride
    return slice(k, k + sh * (oh - 1) + 1, sh), slice(m, m + sw * (ow - 1) + 1, sw)
