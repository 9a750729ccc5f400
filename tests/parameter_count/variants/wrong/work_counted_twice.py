"""Multiplications and additions are counted separately."""

BREAKS = ("q4",)
HINT = {
    "en": "A multiplication and its addition: is that one multiply-add, or two?",
    "ja": "掛け算とそれに続く足し算は、合わせて何回の積和演算ですか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return 2 * filters * height * width * input_shape[0] * kh * kw
