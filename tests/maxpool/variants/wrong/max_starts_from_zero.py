"""The running maximum starts from zero, which beats negative numbers."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": (
        "Put a window of negative numbers into your function. Which number comes out, and "
        "was it ever in the window?"
    ),
    "ja": "負の数だけの窓を入れてみましょう。出てきた数は、もともと窓の中にありましたか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    OH, OW = (H - kh) // sh + 1, (W - kw) // sw + 1
    y = np.zeros((N, C, OH, OW), dtype=x.dtype)
    for k in range(kh):
        for m in range(kw):
            y = np.maximum(y, x[:, :, k : k + OH * sh : sh, m : m + OW * sw : sw][:, :, :OH, :OW])
    return y
