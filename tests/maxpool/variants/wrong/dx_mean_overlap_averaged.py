"""Where windows overlap, the shares are averaged instead of added."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": (
        "A pixel in two windows rises by a little. Does the number of windows weaken its "
        "influence on each?"
    ),
    "ja": "2つの窓に入る画素が少し増えました。窓の数が多いと、それぞれへの影響は弱まりますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx, count = np.zeros(x_shape, dtype=dout.dtype), np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        rows, columns = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        dx[:, :, rows, columns] += dout[:, :, i, j, None, None] / (kh * kw)
        count[:, :, rows, columns] += 1
    return dx / np.maximum(count, 1)
