"""All channels get the sum of the gradients of all channels."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Let dout be zero in all channels but one. Which channels of dx should be zero?",
    "ja": (
        "dout を1つのチャネル以外すべて0にしてみましょう。dx のどのチャネルが0になるはずですか。"
    ),
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j].sum(axis=1)[
            :, None, None, None
        ] / (kh * kw)
    return dx
