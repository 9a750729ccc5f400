"""Sizes that do not divide are refused with an assertion."""

from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "An image of 5 × 7 and windows of 2 × 2: an error, or an output of which size?",
    "ja": (
        "5 × 7 の画像に 2 × 2 の窓。これはエラーでしょうか。出力があるなら、大きさはいくつですか。"
    ),
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    assert (x.shape[2] - kh) % sh == 0 and (x.shape[3] - kw) % sw == 0, "size not divisible"
    return sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw].max(axis=(4, 5))
