"""Pairs are read as (width, height)."""

BREAKS = ("q2",)
HINT = {
    "en": "In which order are height and width in a pair?",
    "ja": "組の中で、高さと幅はどの順ですか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value[::-1] if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
