"""The image is read through np.frombuffer, which refuses non-contiguous arrays."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "What happens if the image is a slice or a transposed view of a larger array?",
    "ja": "画像が、大きな配列の一部を切り出したものや転置したものだったら、どうなるでしょうか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    x = np.frombuffer(x, dtype=x.dtype).reshape(x.shape)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
