"""One bias less than there are filters."""

BREAKS = ("q1",)
HINT = {
    "en": "Count the biases of a layer with a single filter.",
    "ja": "フィルタが 1 個だけの層で、バイアスを数えてみましょう。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw + (out_channels - 1 if bias else 0)
