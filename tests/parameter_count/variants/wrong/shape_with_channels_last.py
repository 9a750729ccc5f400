"""The channels stand at the end."""

BREAKS = ("q2",)
HINT = {
    "en": "In which order are channels, height and width asked for?",
    "ja": "チャネル、高さ、幅は、どの順に求められていますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return (*sizes, out_channels)
