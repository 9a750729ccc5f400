"""+= with repeated indices keeps only one of the overlapping contributions."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "When the same index appears twice in dx[index] += value, how often does NumPy add? Try "
        "it on a small array."
    ),
    "ja": (
        "dx[index] += value で同じ添字が2回現れると、NumPyは何回足すでしょうか。"
        "小さな配列で試してみましょう。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    rows = sh * np.arange(dout.shape[2])[:, None, None, None] + np.arange(KH)[:, None]
    columns = sw * np.arange(dout.shape[3])[:, None, None] + np.arange(KW)
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    dxp[:, :, rows, columns] += np.einsum("nfyx,fcij->ncyxij", dout, W)
    return dxp[:, :, ph : ph + height, pw : pw + width]
