"""Takes the kernel's height and width for the number of windows."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    KH, KW = kernel_size
    sh, sw = stride
    ph, pw = padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), mode="constant")
    dW = np.zeros((dout.shape[1], x.shape[1], KH, KW), dtype=dout.dtype)
    dout = dout[:, :, :KH, :KW]
    for n in range(x.shape[0]):
        for f in range(dout.shape[1]):
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    window = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                    dW[f] += window * dout[n, f, i, j]
    return dW
