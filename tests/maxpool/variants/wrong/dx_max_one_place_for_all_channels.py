"""The place of the maximum is found in channel 0 and used for all channels."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Must the largest pixel lie at the same place in every channel?",
    "ja": (
        "最大の画素は、どのチャネルでも同じ場所にあるとは限りません。"
        "あなたの計算ではどうなっていますか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, _, OH, OW = dout.shape
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, i, j in np.ndindex(N, OH, OW):
        window = x[n, 0, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, :, i * sh + k, j * sw + m] += dout[n, :, i, j]
    return dx
