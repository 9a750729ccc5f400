"""The shares are computed in float32."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which dtype do your shares have when dout is float64?",
    "ja": "dout が float64 のとき、配る値の dtype は何ですか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += (
            dout[:, :, i, j, None, None] / (kh * kw)
        ).astype(np.float32)
    return dx
