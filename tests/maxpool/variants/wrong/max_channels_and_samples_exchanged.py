"""The planes are put together as (C, N) and only then reshaped to (N, C)."""

from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "Your numbers are right. Whose are they? Follow one plane through your reshape.",
    "ja": (
        "数は合っています。ではどの画像の、どのチャネルの数ですか。"
        "1枚のマップを reshape の前後で追ってみましょう。"
    ),
}


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    N, C = x.shape[:2]
    windows = sliding_window_view(x.swapaxes(0, 1), pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    y = windows.max(axis=(4, 5))
    return y.reshape(N, C, *y.shape[2:])
