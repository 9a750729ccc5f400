"""The stride is left out of the output size."""

BREAKS = ("q4",)
HINT = {
    "en": "Is your output as large as the one of q2?",
    "ja": "出力の大きさは q2 と同じですか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(input_shape, out_channels, kernel_size, 1, padding)
    return filters * height * width * input_shape[0] * kh * kw
