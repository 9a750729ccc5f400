"""Each channel is convolved by itself, one filter for each."""

BREAKS = ("q4",)
HINT = {
    "en": "Are the filters shared out among the channels, or does each see all of them?",
    "ja": "フィルタは、チャネルに一つずつ割り当てられますか、それともどれも全チャネルを見ますか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return input_shape[0] * height * width * kh * kw
