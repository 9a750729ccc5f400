"""A bias is counted for every input channel."""

BREAKS = ("q1",)
HINT = {
    "en": "Does a bias belong to a channel that goes in, or to one that comes out?",
    "ja": "バイアスは、入力のチャネルのものですか、出力のチャネルのものですか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw + (in_channels if bias else 0)
