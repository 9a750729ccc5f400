"""Each filter is taken to be a single kernel, whatever the number of input channels."""

BREAKS = ("q1",)
HINT = {
    "en": "How deep is a filter: through how many channels does it reach?",
    "ja": "フィルタの奥行きはどれだけですか。何チャネルにわたっていますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return kh * kw * out_channels + (out_channels if bias else 0)
