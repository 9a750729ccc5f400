"""Where several windows meet, the mean of their gradients is taken."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    total = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    times = np.zeros((H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            rows = slice(i * sh, i * sh + KH)
            columns = slice(j * sw, j * sw + KW)
            total[:, :, rows, columns] += np.tensordot(dout[:, :, i, j], W, axes=1)
            times[rows, columns] += 1
    times[times == 0] = 1
    mean = total / times
    return mean[:, :, ph : ph + H, pw : pw + width]
