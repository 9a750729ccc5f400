"""The size formula lacks parentheses, so the output has too many positions."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Print the shape of your output for stride 2. Which part of the size formula gets divided?"
    ),
    "ja": (
        "ストライド2での出力の形を表示してみましょう。サイズの式で、"
        "割られているのはどの部分ですか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = height + 2 * ph - KH // sh + 1
    OW = width + 2 * pw - KW // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            if window.shape[2:] == (KH, KW):
                y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y
