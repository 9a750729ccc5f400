"""Rows and columns of the averaged map are exchanged."""

from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": "Pool an image that is much wider than high. Which way does the output lie?",
    "ja": "高さよりずっと幅の広い画像をプーリングしてみましょう。出力はどちら向きに長いですか。",
}


def avg_pool_forward(x, pool_size, stride):
    sh, sw = stride
    windows = sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return windows.mean(axis=(4, 5)).swapaxes(2, 3)
