"""A bias is counted for every place of the kernel."""

BREAKS = ("q1",)
HINT = {
    "en": "How often is the bias added for one number of the output?",
    "ja": "出力の一つの数について、バイアスは何回足されますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw + (kh * kw * out_channels if bias else 0)
