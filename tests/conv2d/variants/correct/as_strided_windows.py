"""Windows through as_strided, with the strides read from the padded array."""

import numpy as np


def view_windows(x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    n, c, h, w = xp.strides
    return np.lib.stride_tricks.as_strided(
        xp,
        (*xp.shape[:2], OH, OW, KH, KW),
        (n, c, h * sh, w * sw, h, w),
        writeable=False,
    )


def conv_forward(x, W, b, stride, padding):
    windows = view_windows(x, W.shape[2:], stride, padding)
    y = np.tensordot(windows, W, axes=([1, 4, 5], [1, 2, 3])) + b
    return np.ascontiguousarray(y.transpose(0, 3, 1, 2))


def conv_grad_W(dout, x, kernel_size, stride, padding):
    windows = view_windows(x, kernel_size, stride, padding)
    return np.tensordot(dout, windows, axes=([0, 2, 3], [0, 2, 3]))
