"""dout is read in the order of memory, not in that of its axes."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "dout and dout.copy() are equal. Does your function give the same for both, "
        "whatever memory order dout has?"
    ),
    "ja": (
        "dout と dout.copy() は等しい配列です。dout のメモリ上の並びがどうであっても、"
        "結果は同じになりますか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    numbers = iter(dout.ravel(order="K"))
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += next(numbers)
    return dx
