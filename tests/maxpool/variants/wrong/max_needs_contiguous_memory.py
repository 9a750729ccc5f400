"""The windows are cut with strides worked out for a contiguous image."""

from numpy.lib.stride_tricks import as_strided

BREAKS = ("q1",)
HINT = {
    "en": (
        "Give your function every other column of a larger array. Does it still see the "
        "right pixels?"
    ),
    "ja": "大きな配列から1列おきに取り出したものを渡してみましょう。正しい画素を見ていますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    b = x.itemsize
    windows = as_strided(
        x,
        (N, C, (H - kh) // sh + 1, (W - kw) // sw + 1, kh, kw),
        (C * H * W * b, H * W * b, sh * W * b, sw * b, W * b, b),
    )
    return windows.max(axis=(4, 5))
