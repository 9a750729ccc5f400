"""The stride divides the kernel size only."""

BREAKS = ("q2",)
HINT = {
    "en": "Which part of the formula stands above the line?",
    "ja": "分数の線の上に来るのは、式のどの部分ですか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [size + 2 * p - k // s + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
