"""The output gets input channels times filters."""

BREAKS = ("q2",)
HINT = {
    "en": "Does a filter put out one map for each channel that it sees, or add them up?",
    "ja": "フィルタは、見ているチャネルごとにマップを出しますか、それとも足し合わせますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return (input_shape[0] * out_channels, *sizes)
