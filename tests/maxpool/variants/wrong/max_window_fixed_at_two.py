"""Only windows of 2 × 2, side by side, are thought of."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Your pixels are picked with steps of two. Where do pool_size and stride come in?",
    "ja": "画素を2つおきに選んでいますね。pool_size や stride はどこで使われていますか。",
}


def max_pool_forward(x, pool_size, stride):
    H, W = x.shape[2] // 2 * 2, x.shape[3] // 2 * 2
    upper = np.maximum(x[:, :, :H:2, :W:2], x[:, :, :H:2, 1:W:2])
    lower = np.maximum(x[:, :, 1:H:2, :W:2], x[:, :, 1:H:2, 1:W:2])
    return np.maximum(upper, lower)
