"""Pixels close to the maximum are taken for maxima."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "How near must two numbers come for your mask to call them equal?",
    "ja": "あなたのマスクでは、2つの数がどこまで近いと等しいとみなされますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        rows, columns = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        window = x[:, :, rows, columns]
        mask = np.isclose(window, window.max(axis=(2, 3), keepdims=True))
        shares = mask / mask.sum(axis=(2, 3), keepdims=True)
        dx[:, :, rows, columns] += (shares * dout[:, :, i, j, None, None]).astype(dx.dtype)
    return dx
