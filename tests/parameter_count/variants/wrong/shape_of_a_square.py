"""The height is used for both axes of the input."""

BREAKS = ("q2",)
HINT = {
    "en": "Try an input that is wider than high.",
    "ja": "縦より横が長い入力で試してみましょう。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip((input_shape[1], input_shape[1]), both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
