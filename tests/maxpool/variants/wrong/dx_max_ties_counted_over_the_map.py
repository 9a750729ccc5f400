"""The gradient is divided by the number of maxima in the whole map."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Over which pixels do you count the maxima before you divide? Whose gradient are "
        "they to share?"
    ),
    "ja": (
        "割る前に、どの範囲で最大値の個数を数えていますか。その画素は、誰の勾配を分け合うのですか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    count = np.zeros(x.shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        rows, columns = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        window = x[:, :, rows, columns]
        mask = window == window.max(axis=(2, 3), keepdims=True)
        dx[:, :, rows, columns] += mask * dout[:, :, i, j, None, None]
        count[:, :, rows, columns] += mask
    return dx / count.sum(axis=(2, 3), keepdims=True)
