"""The weights of one filter are counted, and a bias for each filter."""

BREAKS = ("q1",)
HINT = {
    "en": "Do two filters have the same weights? Then what would the second one be for?",
    "ja": "二つのフィルタの重みは同じですか。同じなら、二つ目は何のためにあるのでしょう。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return kh * kw * in_channels + (out_channels if bias else 0)
