"""One indentation too many before `return dW`."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    N, F, OH, OW = dout.shape
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for n in range(N):
        image = np.pad(x[n], ((0, 0), (ph, ph), (pw, pw)))
        for i in range(OH):
            for j in range(OW):
                window = image[:, i * sh : i * sh + KH, j * sw : j * sw + KW]
                for f in range(F):
                    dW[f] += dout[n, f, i, j] * window
        return dW
