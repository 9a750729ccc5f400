"""The number is divided by the height of the window squared."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "How many pixels share the number when the window is (2, 3)?",
    "ja": "窓が (2, 3) のとき、いくつの画素で分け合いますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j, None, None] / kh**2
    return dx
