"""The gradient is spread evenly over the window, as for a mean."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Change a pixel that is not the largest of its window. Does the output change?",
    "ja": "窓の中で最大ではない画素を少し変えてみましょう。出力は変わりますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        share = dout[:, :, i, j, None, None] / (kh * kw)
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
    return dx
