"""bias=False makes no difference to a convolution."""

BREAKS = ("q1",)
HINT = {
    "en": "Call your function with bias=False and without: should both give the same?",
    "ja": "bias=False を付けた場合と付けない場合で呼び出してみましょう。同じでよいでしょうか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * kh * kw + out_channels
