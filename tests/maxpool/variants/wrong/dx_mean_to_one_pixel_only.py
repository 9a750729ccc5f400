"""Only the first pixel of each window gets the gradient."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which pixels of a window influence its mean?",
    "ja": "窓の平均に影響するのは、どの画素ですか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh, j * sw] += dout[:, :, i, j]
    return dx
