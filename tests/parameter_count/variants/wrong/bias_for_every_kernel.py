"""A bias is counted for every kernel, that is for every pair of channels."""

BREAKS = ("q1",)
HINT = {
    "en": "A filter adds up what its kernels give. How many sums are there to add a bias to?",
    "ja": "フィルタは、カーネルごとの結果を足し合わせます。バイアスを足す相手の和はいくつありますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return out_channels * in_channels * (kh * kw + (1 if bias else 0))
