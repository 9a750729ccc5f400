"""Between two values of dout it puts as many zeros as the stride says."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    up, left = stride[0] + 1, stride[1] + 1
    wide = np.zeros((N, F, (OH - 1) * up + 1, (OW - 1) * left + 1), dtype=dout.dtype)
    wide[:, :, ::up, ::left] = dout
    wide = np.pad(wide, ((0, 0), (0, 0), (KH - 1, KH - 1 + H), (KW - 1, KW - 1 + width)))
    turned = W[:, :, ::-1, ::-1]
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i in range(H):
        for j in range(width):
            r, c = i + padding[0], j + padding[1]
            window = wide[:, :, r : r + KH, c : c + KW]
            dx[:, :, i, j] = np.tensordot(window, turned, axes=((1, 2, 3), (0, 2, 3)))
    return dx
