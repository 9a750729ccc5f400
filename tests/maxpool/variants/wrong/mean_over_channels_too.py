"""The channels are averaged together."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Change one channel only. Which of the output maps change?",
    "ja": "チャネルを1つだけ変えてみましょう。出力のどのマップが変わりますか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.mean(axis=(1, 2, 3))[:, None]
    return y
