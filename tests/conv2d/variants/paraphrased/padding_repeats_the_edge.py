"""The frame continues the outermost pixels: every index beyond the edge is drawn back to it."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    OH = (H + 2 * padding[0] - KH) // stride[0] + 1
    OW = (width + 2 * padding[1] - KW) // stride[1] + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i, j, k, m in np.ndindex(OH, OW, KH, KW):
        r = min(max(i * stride[0] + k - padding[0], 0), H - 1)
        t = min(max(j * stride[1] + m - padding[1], 0), width - 1)
        y[:, :, i, j] += x[:, :, r, t] @ W[:, :, k, m].T
    return y + b[:, None, None]
