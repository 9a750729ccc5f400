"""The biases of a convolution are never counted."""

BREAKS = ("q1",)
HINT = {
    "en": "What does a filter add to its sum at the end?",
    "ja": "フィルタは、和を取ったあと最後に何を足しますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw
