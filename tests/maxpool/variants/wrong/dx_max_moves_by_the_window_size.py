"""backward moves the window by its own size, whatever the stride is."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "In forward, number (0, 1) of the output came from which window? And in your backward?",
    "ja": "forward では、出力の (0, 1) はどの窓から来ましたか。backward でも同じ窓ですか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    kh, kw = pool_size
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * kh : i * kh + kh, j * kw : j * kw + kw]
        if window.size:
            k, m = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, i * kh + k, j * kw + m] += dout[n, c, i, j]
    return dx
