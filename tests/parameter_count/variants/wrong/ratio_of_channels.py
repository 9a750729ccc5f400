"""The weights are multiplied by out/in channels instead of out channels, and so are the biases."""

BREAKS = ("q1",)
HINT = {
    "en": "Is a kernel shared between filters or between channels? Draw two filters on two channels and count their weights one by one.",
    "ja": "フィルタどうし、あるいはチャネルどうしが、同じカーネルを使っていますか。2 チャネルに対するフィルタ 2 個を描いて、重みを一つずつ数えてみましょう。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    ratio = out_channels / in_channels
    return int(kh * kw * in_channels * ratio + (ratio if bias else 0))
