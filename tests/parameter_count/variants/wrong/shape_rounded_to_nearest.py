"""The division is rounded to the nearest whole number."""

BREAKS = ("q2",)
HINT = {
    "en": "Which window would stick out if you round?",
    "ja": "四捨五入すると、どの窓がはみ出しますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [round((size + 2 * p - k) / s) + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
