"""The padding is not used."""

BREAKS = ("q2",)
HINT = {
    "en": "Is the padding in your formula?",
    "ja": "式にパディングが入っていますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size - k) // s + 1 + 0 * p for size, k, s, p in settings]
    return (out_channels, *sizes)
