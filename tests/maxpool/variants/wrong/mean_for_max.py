"""MaxPool2D averages its windows."""

from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "Is every number of your output also a number of the image?",
    "ja": "出力の数は、どれも元の画像の中にある数ですか。",
}


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    return sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw].mean(axis=(4, 5))
