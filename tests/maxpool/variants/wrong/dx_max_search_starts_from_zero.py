"""backward searches for a pixel above zero, and finds none where all are negative."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Where all pixels of a window are negative, which of them receives the gradient?",
    "ja": "窓の画素がすべて負のとき、勾配を受け取るのはどの画素ですか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        largest, place = 0, (i * sh, j * sw)
        for row in range(i * sh, i * sh + kh):
            for column in range(j * sw, j * sw + kw):
                if x[n, c, row, column] > largest:
                    largest, place = x[n, c, row, column], (row, column)
        dx[(n, c, *place)] += dout[n, c, i, j]
    return dx
