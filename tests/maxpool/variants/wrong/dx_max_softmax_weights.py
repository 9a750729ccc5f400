"""The window shares the gradient by softmax, a smooth maximum."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Your weights belong to a smooth function. Is the maximum one?",
    "ja": "その重みは、なめらかな関数の勾配です。最大値はなめらかな関数ですか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        rows, columns = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        window = x[:, :, rows, columns]
        weights = np.exp(window - window.max(axis=(2, 3), keepdims=True))
        weights = weights / weights.sum(axis=(2, 3), keepdims=True)
        dx[:, :, rows, columns] += weights * dout[:, :, i, j, None, None]
    return dx
