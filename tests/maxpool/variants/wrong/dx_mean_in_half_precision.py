"""The shares are computed in float16."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "How many digits does the type that you convert to keep?",
    "ja": "変換先の型は、何桁まで保てますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += (
            dout[:, :, i, j, None, None] / (kh * kw)
        ).astype(np.float16)
    return dx
