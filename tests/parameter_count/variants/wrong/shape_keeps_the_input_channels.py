"""The output gets as many channels as the input."""

BREAKS = ("q2",)
HINT = {
    "en": "Where do the channels of the output come from?",
    "ja": "出力のチャネルは、何から作られますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return (input_shape[0], *sizes)
