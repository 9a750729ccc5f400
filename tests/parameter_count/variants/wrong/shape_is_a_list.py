"""The shape comes back as a list."""

BREAKS = ("q2",)
HINT = {
    "en": "Of which type is your result, and which is asked for?",
    "ja": "結果の型は何ですか。どの型が求められていますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return [out_channels, *sizes]
