"""One bias is counted for the whole convolution."""

BREAKS = ("q1",)
HINT = {
    "en": "To which numbers of the output is one and the same bias added?",
    "ja": "同じ一つのバイアスが足されるのは、出力のどの範囲ですか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw + (1 if bias else 0)
