"""dx ends with the last window: leftover rows and columns are missing."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Which shape must dx have? Compare it with yours for an image of 5 × 7.",
    "ja": "dx はどんな形であるべきですか。5 × 7 の画像で、あなたの結果と比べてみましょう。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, OH, OW = dout.shape
    dx = np.zeros((N, C, (OH - 1) * sh + kh, (OW - 1) * sw + kw), dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
