"""The output size is a NumPy integer, which is as good as an int."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv_output_size(size, kernel_size, stride=1, padding=0):
    positions = np.arange(0, size + 2 * padding - kernel_size + 1, stride, dtype=np.int64)
    if positions.size == 0:
        raise ValueError(f"kernel {kernel_size} does not fit into {size} + 2 * {padding}")
    return np.int64(positions.size)


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
