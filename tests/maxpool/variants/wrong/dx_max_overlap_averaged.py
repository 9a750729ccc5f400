"""Where windows overlap, the gradients are averaged instead of added."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "A pixel wins in two windows and rises by a little. Do both outputs rise, or half of each?"
    ),
    "ja": "2つの窓で勝つ画素が少し増えました。出力は両方とも同じだけ増えますか、半分ずつですか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    wins = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        wins[n, c, i * sh + k, j * sw + m] += 1
    return dx / np.maximum(wins, 1)
