"""The pixels are read in the order of memory, not in that of the axes."""

from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": (
        "x and x.copy() are equal. Does your function give the same for both, whatever "
        "memory order x has?"
    ),
    "ja": (
        "x と x.copy() は等しい配列です。x のメモリ上の並びがどうであっても、"
        "結果は同じになりますか。"
    ),
}


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    pixels = x.ravel(order="K").reshape(x.shape)
    return sliding_window_view(pixels, pool_size, axis=(2, 3))[:, :, ::sh, ::sw].max(axis=(4, 5))
