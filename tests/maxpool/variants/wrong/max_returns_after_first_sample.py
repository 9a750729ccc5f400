"""The return stands inside the loop over the images."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Which images of the batch does your loop reach before it returns?",
    "ja": "ループは、return の前にバッチのどの画像までたどり着きますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n in range(N):
        for i in range(y.shape[2]):
            for j in range(y.shape[3]):
                window = x[n, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
                y[n, :, i, j] = window.max(axis=(1, 2))
        return y
