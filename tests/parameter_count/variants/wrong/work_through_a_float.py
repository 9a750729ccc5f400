"""The product goes through a float, exact up to 2**53 only."""

BREAKS = ("q4",)
HINT = {
    "en": "Which of your operations gives a float? From which size on is a float no longer exact?",
    "ja": "float になる演算はどれですか。float は、どの大きさから正確でなくなりますか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return int(1.0 * filters * height * width * input_shape[0] * kh * kw + 0.5)
