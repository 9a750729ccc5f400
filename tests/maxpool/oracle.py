"""Right answers, written so that they are plainly right: one window at a time, in float64.

Independent of the reference solution: no strided slices, no views, no masks.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Pair = tuple[int, int]
Pixel = tuple[int, int]


def output_size(size: int, pool_size: int, stride: int) -> int:
    """How often the window can be laid on the axis, counted by laying it."""
    return sum(1 for start in range(0, size, stride) if start + pool_size <= size)


def output_shape(
    x_shape: tuple[int, ...], pool_size: Pair, stride: Pair
) -> tuple[int, int, int, int]:
    """(N, C, OH, OW) of images (N, C, H, W)."""
    n, c, *image = x_shape
    height, width = (output_size(image[a], pool_size[a], stride[a]) for a in (0, 1))
    return n, c, height, width


def windows(
    x_shape: tuple[int, ...], pool_size: Pair, stride: Pair
) -> Iterator[tuple[tuple[int, int, int, int], list[Pixel]]]:
    """Each place (n, c, i, j) of the output, and the pixels (row, column) of its window."""
    (kh, kw), (sh, sw) = pool_size, stride
    for n, c, i, j in np.ndindex(output_shape(x_shape, pool_size, stride)):
        yield (n, c, i, j), [(i * sh + k, j * sw + m) for k in range(kh) for m in range(kw)]


def max_pool(x: npt.NDArray[np.floating], pool_size: Pair, stride: Pair) -> Array:
    """y (N, C, OH, OW): the largest number of each window."""
    y = np.empty(output_shape(x.shape, pool_size, stride))
    for (n, c, i, j), pixels in windows(x.shape, pool_size, stride):
        y[n, c, i, j] = max(float(x[n, c, row, column]) for row, column in pixels)
    return y


def max_pool_dx(
    dout: npt.NDArray[np.floating], x: npt.NDArray[np.floating], pool_size: Pair, stride: Pair
) -> Array:
    """dx (N, C, H, W) for images without ties: all to the one largest number."""
    dx = np.zeros(x.shape)
    for (n, c, i, j), pixels in windows(x.shape, pool_size, stride):
        ranked = sorted(pixels, key=lambda pixel: float(x[n, c, pixel[0], pixel[1]]))
        row, column = ranked[-1]
        dx[n, c, row, column] += float(dout[n, c, i, j])
    return dx


def avg_pool(x: npt.NDArray[np.floating], pool_size: Pair, stride: Pair) -> Array:
    """y (N, C, OH, OW): the mean of each window."""
    y = np.empty(output_shape(x.shape, pool_size, stride))
    for (n, c, i, j), pixels in windows(x.shape, pool_size, stride):
        y[n, c, i, j] = sum(float(x[n, c, row, column]) for row, column in pixels) / len(pixels)
    return y


def avg_pool_dx(
    dout: npt.NDArray[np.floating], x_shape: tuple[int, ...], pool_size: Pair, stride: Pair
) -> Array:
    """dx (N, C, H, W): each window spreads its number evenly."""
    dx = np.zeros(x_shape)
    for (n, c, i, j), pixels in windows(x_shape, pool_size, stride):
        for row, column in pixels:
            dx[n, c, row, column] += float(dout[n, c, i, j]) / len(pixels)
    return dx


def global_avg_pool(x: npt.NDArray[np.floating]) -> Array:
    """(N, C): the mean of each map."""
    n, c, height, width = x.shape
    means = np.empty((n, c))
    for place in np.ndindex(n, c):
        means[place] = sum(float(value) for value in x[place].ravel()) / (height * width)
    return means


def relative_change(before: npt.NDArray[np.floating], after: npt.NDArray[np.floating]) -> Array:
    """(N,): for each image, the sum of |after - before| over the sum of |before|."""
    changes = np.empty(len(before))
    for n, (old, new) in enumerate(zip(before, after, strict=True)):
        pairs = [(float(a), float(b)) for a, b in zip(old.ravel(), new.ravel(), strict=True)]
        changes[n] = sum(abs(b - a) for a, b in pairs) / sum(abs(a) for a, _ in pairs)
    return changes
