"""Of a pair (height, width) only the width is used, twice."""

BREAKS = ("q1",)
HINT = {
    "en": "Try a kernel that is higher than wide.",
    "ja": "横より縦が長いカーネルで試してみましょう。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kw * kw + (out_channels if bias else 0)
