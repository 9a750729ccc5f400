"""A fresh dx is made for every image, so only the last one keeps its gradient."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Where does the line stand that makes dx, inside or outside the loop over the images?",
    "ja": "dx を作る行は、画像についてのループの内側と外側のどちらにありますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    for n in range(x.shape[0]):
        dx = np.zeros(x.shape, dtype=dout.dtype)
        for c, i, j in np.ndindex(*dout.shape[1:]):
            window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
            k, m = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
