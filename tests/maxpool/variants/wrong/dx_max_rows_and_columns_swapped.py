"""Row and column of the maximum are exchanged when the gradient is put down."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "np.unravel_index names the row first. In which order do you use its two numbers?",
    "ja": "np.unravel_index は行を先に返します。2つの数をどの順で使っていますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        m, k = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, min(i * sh + k, dx.shape[2] - 1), min(j * sw + m, dx.shape[3] - 1)] += dout[
            n, c, i, j
        ]
    return dx
