"""The biases are counted when bias is False."""

BREAKS = ("q1",)
HINT = {
    "en": "Which of the two does bias=False stand for?",
    "ja": "bias=False は、二つのうちどちらを表しますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw + (0 if bias else out_channels)
