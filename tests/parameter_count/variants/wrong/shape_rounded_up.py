"""Leftover pixels are rounded up to one more position."""

BREAKS = ("q2",)
HINT = {
    "en": "What happens to pixels that are left over at the end?",
    "ja": "端に余った画素はどうなりますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [-(-(size + 2 * p - k) // s) + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
