"""One number for the frame: the wider of the two."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    frame = padding[0] if padding[0] > padding[1] else padding[1]
    N, C, H, width = x.shape
    KH, KW = kernel_size
    xp = np.zeros((N, C, H + 2 * frame, width + 2 * frame), dtype=x.dtype)
    xp[:, :, frame : frame + H, frame : frame + width] = x
    dW = np.zeros((dout.shape[1], C, KH, KW), dtype=dout.dtype)
    for n in range(N):
        for i in range(dout.shape[2]):
            for j in range(dout.shape[3]):
                top, left = i * stride[0], j * stride[1]
                patch = xp[n, :, top : top + KH, left : left + KW]
                dW += np.multiply.outer(dout[n, :, i, j], patch)
    return dW
