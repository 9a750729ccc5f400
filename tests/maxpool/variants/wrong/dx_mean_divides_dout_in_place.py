"""dout itself is divided."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Print dout before and after backward. Does somebody else still need it?",
    "ja": "backward の前後で dout を表示してみましょう。ほかの誰かが使うかもしれません。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dout /= kh * kw
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j, None, None]
    return dx
