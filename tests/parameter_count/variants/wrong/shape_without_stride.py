"""The stride is not used."""

BREAKS = ("q2",)
HINT = {
    "en": "How far does the kernel move from one position to the next?",
    "ja": "カーネルは、一つの位置から次の位置までどれだけ動きますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [size + 2 * p - k + 1 + 0 * s for size, k, s, p in settings]
    return (out_channels, *sizes)
