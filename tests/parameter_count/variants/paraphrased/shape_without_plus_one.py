"""Counts the steps of the window and not the places it stands at."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def two(x):
        return tuple(x) if isinstance(x, (tuple, list)) else (x, x)

    settings = zip(input_shape[1:], two(kernel_size), two(stride), two(padding))
    steps = [(n + 2 * p - k) // s for n, k, s, p in settings]
    return tuple([out_channels] + steps)
