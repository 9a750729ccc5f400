"""Returns the horizontal size before the vertical one."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def two(x):
        return x if isinstance(x, (tuple, list)) else (x, x)

    _, rows, cols = input_shape
    kr, kc = two(kernel_size)
    sr, sc = two(stride)
    pr, pc = two(padding)
    x = (cols + 2 * pc - kc) // sc + 1
    y = (rows + 2 * pr - kr) // sr + 1
    return (out_channels, x, y)
