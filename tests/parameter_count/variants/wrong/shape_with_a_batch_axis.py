"""The shape has a batch axis in front."""

BREAKS = ("q2", "q4", "q6")
HINT = {
    "en": "How many axes has the shape that is asked for?",
    "ja": "求められている形には軸がいくつありますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return (1, out_channels, *sizes)
