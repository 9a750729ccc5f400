"""Each output channel looks at a single input channel."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Which input channels should one output channel depend on? Change one channel and see "
        "what moves."
    ),
    "ja": (
        "1つの出力チャネルは、どの入力チャネルに依存するはずでしょうか。1つ変えてみて、"
        "どこが動くか見てみましょう。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, C = W.shape[:2]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    maps = [np.einsum("nyxij,ij->nyx", windows[:, f % C], W[f, f % C]) + b[f] for f in range(F)]
    return np.stack(maps, axis=1)
