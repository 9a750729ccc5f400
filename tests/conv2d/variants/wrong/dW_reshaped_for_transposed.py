"""The product of im2col comes as (KH·KW·C, F) and is reshaped where it needs moving."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "Before the last reshape, which axis of your product holds the filters? A reshape does "
        "not move axes."
    ),
    "ja": "最後の reshape の前、積のどの軸がフィルタでしょうか。reshape は軸を動かしません。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    cols = windows.transpose(0, 2, 3, 1, 4, 5).reshape(-1, x.shape[1] * np.prod(kernel_size))
    flat = dout.transpose(0, 2, 3, 1).reshape(len(cols), -1)
    return (cols.T @ flat).reshape(dout.shape[1], x.shape[1], *kernel_size)
