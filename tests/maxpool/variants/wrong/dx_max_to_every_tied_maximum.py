"""Every pixel that equals the maximum gets the whole gradient."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Two pixels tie, and both rise by a little. How much does the maximum rise, and how "
        "much does your gradient say?"
    ),
    "ja": (
        "同点の2画素がどちらも少し増えたら、最大値はどれだけ増えますか。あなたの勾配では、"
        "どれだけ増えることになりますか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        rows, columns = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        window = x[:, :, rows, columns]
        mask = window == window.max(axis=(2, 3), keepdims=True)
        dx[:, :, rows, columns] += mask * dout[:, :, i, j, None, None]
    return dx
