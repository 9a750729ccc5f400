"""The gradient is collected in an array of type int."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=int)
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
                    k, m = divmod(int(np.argmax(window)), kw)
                    dx[n, c, i * sh + k, j * sw + m] += int(dout[n, c, i, j])
    return dx
