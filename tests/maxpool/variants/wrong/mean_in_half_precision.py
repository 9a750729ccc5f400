"""The mean is computed in float16."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "How many digits does the type that you convert to keep?",
    "ja": "変換先の型は、何桁まで保てますか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.astype(np.float16).mean(axis=(2, 3))
    return y
