"""Leftover pixels are filled with the gradient of their neighbours."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Change a leftover pixel. Does any output change? What is its gradient, then?",
    "ja": "余った画素を変えてみましょう。出力は変わりますか。では、その勾配はいくつですか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    OH, OW = dout.shape[2:]
    N, C, H, W = x_shape
    used_h, used_w = (OH - 1) * sh + kh, (OW - 1) * sw + kw
    dx = np.zeros((N, C, used_h, used_w), dtype=dout.dtype)
    for i, j in np.ndindex(OH, OW):
        share = dout[:, :, i, j, None, None] / (kh * kw)
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
    return np.pad(dx, ((0, 0), (0, 0), (0, H - used_h), (0, W - used_w)), mode="edge")
