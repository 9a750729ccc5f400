"""The number of input channels is left out."""

BREAKS = ("q4",)
HINT = {
    "en": "How deep is a filter: through how many channels does it reach?",
    "ja": "フィルタの奥行きはどれだけですか。何チャネルにわたっていますか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return filters * height * width * kh * kw
