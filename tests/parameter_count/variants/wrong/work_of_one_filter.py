"""The number of filters is left out."""

BREAKS = ("q4",)
HINT = {
    "en": "Is this the work of all filters, or of one?",
    "ja": "フィルタ全部の計算ですか、一つ分ですか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return height * width * input_shape[0] * kh * kw
