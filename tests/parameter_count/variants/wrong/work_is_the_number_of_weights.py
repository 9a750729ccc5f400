"""Every weight is counted once."""

BREAKS = ("q4",)
HINT = {
    "en": "How often is each weight used for one image?",
    "ja": "画像 1 枚につき、一つの重みは何回使われますか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    pass
    return out_channels * input_shape[0] * kh * kw
