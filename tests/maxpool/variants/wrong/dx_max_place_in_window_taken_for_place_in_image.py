"""The place of the maximum inside its window is used as a place in the image."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Your gradients all land in the upper left corner. Where does the window of each one begin?"
    ),
    "ja": "勾配がすべて左上の隅に集まっています。それぞれの窓は、どこから始まりますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, k, m] += dout[n, c, i, j]
    return dx
