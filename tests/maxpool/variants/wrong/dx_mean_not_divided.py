"""Every pixel of the window gets the whole number."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": (
        "A pixel has only a share in its mean. If it rises by 1, by how much does the mean rise?"
    ),
    "ja": "1つの画素は、平均の一部にすぎません。画素が1増えると、平均はいくつ増えますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j, None, None]
    return dx
