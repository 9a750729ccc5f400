"""backward reads the notebook's own x instead of the image that went forward."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Restart the kernel, define only your layer, and call it. Where does backward get "
        "its image from?"
    ),
    "ja": (
        "カーネルを再起動し、層だけを定義して呼んでみましょう。"
        "backward は画像をどこから取っていますか。"
    ),
}


x = np.array([[[[1.0, 1, 2, 4], [5, 6, 7, 8], [3, 2, 1, 0], [1, 2, 3, 4]]]])


def max_pool_grad_x(dout, images, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
