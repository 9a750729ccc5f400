"""Of every pair the first number is used for both axes."""

BREAKS = ("q2",)
HINT = {
    "en": "Try a stride that is not the same on both axes.",
    "ja": "縦と横で異なるストライドで試してみましょう。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return (value[0], value[0]) if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s + 1 for size, k, s, p in settings]
    return (out_channels, *sizes)
