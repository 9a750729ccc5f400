"""The padding is counted once per axis."""

BREAKS = ("q2",)
HINT = {
    "en": "On how many sides is an axis padded?",
    "ja": "一つの軸で、パディングは何か所に付きますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + p - k) // s + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
