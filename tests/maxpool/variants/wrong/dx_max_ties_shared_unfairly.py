"""Of two tied pixels the first gets twice the gradient, the last minus it."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "The sum is right. But what does a negative share claim about the maximum when that "
        "pixel rises?"
    ),
    "ja": (
        "合計は合っています。では、負の分け前は、"
        "その画素が増えたとき最大値がどうなると言っていますか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        maxima = np.argwhere(window == window.max())
        (k, m), (p, q) = maxima[0], maxima[-1]
        dx[n, c, i * sh + k, j * sw + m] += 2 * dout[n, c, i, j]
        dx[n, c, i * sh + p, j * sw + q] -= dout[n, c, i, j]
    return dx
