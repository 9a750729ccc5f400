"""The output is allocated and walked over at the input's size."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "At how many places can the kernel stand? Compare the shape of your output with the "
        "size from q1."
    ),
    "ja": "カーネルを置ける場所は何か所でしょうか。出力の形を、q1のサイズと比べてみましょう。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, height, width), dtype=x.dtype)
    for i in range(height):
        for j in range(width):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            if window.shape[2:] == (KH, KW):
                y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y
