"""The sizes are divided with / and come back as floats."""

BREAKS = ("q2", "q4", "q6")
HINT = {
    "en": "Of which type are the sizes that you return? What about leftovers?",
    "ja": "返している大きさの型は何ですか。余りはどうなりましたか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) / s + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
