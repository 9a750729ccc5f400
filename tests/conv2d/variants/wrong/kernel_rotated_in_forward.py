"""The kernel is rotated by 180 degrees: a true convolution, not a cross-correlation."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Take a kernel that has a single 1 in a corner. Which neighbour of each pixel should it "
        "pick?"
    ),
    "ja": "隅の1か所だけが1のカーネルを考えてみましょう。各画素のどの隣を選び出すはずでしょうか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W[:, :, ::-1, ::-1]) + b[:, None, None]
