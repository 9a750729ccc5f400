"""The image itself is divided before the pixels are added up."""

from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": "Print x before and after the call. What has become of it?",
    "ja": "呼び出しの前後で x を表示してみましょう。どうなっていますか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    x /= kh * kw
    return sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw].sum(axis=(4, 5))
