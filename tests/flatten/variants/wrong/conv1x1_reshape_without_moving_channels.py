"""Rows of the matrix are neighbouring pixels, not the channels of one."""

BREAKS = ("q9",)
HINT = {
    "en": "What stands side by side in a row of your matrix: one pixel's channels, or one channel's pixels?",
    "ja": "行列の 1 行に並んでいるのは、一つの画素のチャネルですか、一つのチャネルの画素ですか。",
}


def conv1x1_as_dense(x, W, b):
    n, c, h, w = x.shape
    y = x.reshape(-1, c) @ W[:, :, 0, 0].T + b
    return y.reshape(n, h, w, -1).transpose(0, 3, 1, 2)
