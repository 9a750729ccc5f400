"""Height and width of the kernel are added instead of multiplied."""

BREAKS = ("q1",)
HINT = {
    "en": "How many squares has the picture of one kernel?",
    "ja": "カーネル 1 枚の図に、四角はいくつありますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * (kh + kw) + (out_channels if bias else 0)
