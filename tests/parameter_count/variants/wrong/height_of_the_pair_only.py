"""Of a pair (height, width) only the height is used, twice."""

BREAKS = ("q1",)
HINT = {
    "en": "Try a kernel that is wider than high.",
    "ja": "縦より横が長いカーネルで試してみましょう。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kh + (out_channels if bias else 0)
