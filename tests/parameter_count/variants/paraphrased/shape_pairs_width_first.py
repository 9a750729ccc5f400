"""Takes the first entry of a setting for the horizontal direction."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def split(x):
        return x if isinstance(x, (tuple, list)) else (x, x)

    k_w, k_h = split(kernel_size)
    s_w, s_h = split(stride)
    p_w, p_h = split(padding)
    _, h, w = input_shape
    return (out_channels, (h + 2 * p_h - k_h) // s_h + 1, (w + 2 * p_w - k_w) // s_w + 1)
