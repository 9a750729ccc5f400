"""dx ends with the last window: leftover rows and columns are missing."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which shape must dx have? Your function is told it.",
    "ja": "dx はどんな形であるべきですか。それは引数で渡されています。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, OH, OW = dout.shape
    dx = np.zeros((N, C, (OH - 1) * sh + kh, (OW - 1) * sw + kw), dtype=dout.dtype)
    for i, j in np.ndindex(OH, OW):
        share = dout[:, :, i, j, None, None] / (kh * kw)
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
    return dx
