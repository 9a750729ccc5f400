"""The first position of the kernel is not counted."""

BREAKS = ("q2",)
HINT = {
    "en": "How many positions does a kernel have that fits exactly once?",
    "ja": "ちょうど 1 回だけ収まるカーネルの位置は、いくつと数えられますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def both(value):
        return value if isinstance(value, tuple) else (value, value)

    settings = zip(input_shape[1:], both(kernel_size), both(stride), both(padding))
    sizes = [(size + 2 * p - k) // s for size, k, s, p in settings]
    return (out_channels, *sizes)
