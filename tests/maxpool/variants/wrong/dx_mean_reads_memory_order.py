"""dout is read in the order of memory, not in that of its axes."""

import numpy as np

BREAKS = ("q4",)
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


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dout = dout.ravel(order="K").reshape(dout.shape)
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j, None, None] / (
            kh * kw
        )
    return dx
