"""For dW the frame is glued on below and to the right only, at double width."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    N, C, H, width = x.shape
    KH, KW = kernel_size
    below = np.zeros((N, C, 2 * padding[0], width), dtype=x.dtype)
    x = np.concatenate([x, below], axis=2)
    beside = np.zeros((N, C, x.shape[2], 2 * padding[1]), dtype=x.dtype)
    x = np.concatenate([x, beside], axis=3)
    dW = np.zeros((dout.shape[1], C, KH, KW), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            r, c = i * stride[0], j * stride[1]
            patch = x[:, :, r : r + KH, c : c + KW].reshape(N, -1)
            dW += (dout[:, :, i, j].T @ patch).reshape(dW.shape)
    return dW
