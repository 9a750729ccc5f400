"""The count comes back as a float."""

BREAKS = ("q1", "q6")
HINT = {
    "en": "Of which type is your result?",
    "ja": "結果の型は何ですか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw * 1.0 + (out_channels if bias else 0)
