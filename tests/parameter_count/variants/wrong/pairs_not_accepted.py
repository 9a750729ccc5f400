"""A pair as kernel size leads to an error."""

BREAKS = ("q1", "q6")
HINT = {
    "en": "What is (2, 5) ** 2 in Python?",
    "ja": "Python で (2, 5) ** 2 はどうなりますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    weights = out_channels * in_channels * kernel_size**2
    return weights + out_channels if bias else weights
