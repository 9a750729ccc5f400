"""The division goes through a float and is cut afterwards."""

BREAKS = ("q2",)
HINT = {
    "en": "Which of your operations gives a float? From which size on is a float no longer exact?",
    "ja": "float になる演算はどれですか。float は、どの大きさから正確でなくなりますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [int((size + 2 * p - k) / s) + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
