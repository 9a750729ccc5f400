"""Where windows overlap, the later share overwrites the earlier one."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "A pixel lies in two windows. How many shares does it keep?",
    "ja": "ある画素が2つの窓に入っています。分け前はいくつ残っていますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] = dout[:, :, i, j, None, None] / (
            kh * kw
        )
    return dx
