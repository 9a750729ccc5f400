"""backward moves the averaging window by its own size."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "In forward, number (0, 1) of the output came from which window? And in your backward?",
    "ja": "forward では、出力の (0, 1) はどの窓から来ましたか。backward でも同じ窓ですか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * kh : i * kh + kh, j * kw : j * kw + kw] += dout[:, :, i, j, None, None] / (
            kh * kw
        )
    return dx
