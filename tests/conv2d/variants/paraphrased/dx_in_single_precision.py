"""dtype=np.float32 for the array that collects dx."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    (N, C, H, width), (ph, pw) = x_shape, padding
    canvas = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=np.float32)
    for n in range(N):
        for i, j in np.ndindex(*dout.shape[2:]):
            top, left = stride[0] * i, stride[1] * j
            stamp = np.einsum("f,fckm->ckm", dout[n, :, i, j], W)
            canvas[n, :, top : top + W.shape[2], left : left + W.shape[3]] += stamp
    return canvas[:, :, ph : ph + H, pw : pw + width]
