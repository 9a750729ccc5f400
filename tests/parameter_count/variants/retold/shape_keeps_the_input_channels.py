"""The number of channels is handed through."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    result = list(input_shape)
    for i in (1, 2):
        k, s, p = [v[i - 1] if isinstance(v, tuple) else v for v in (kernel_size, stride, padding)]
        result[i] = (result[i] - k + 2 * p) // s + 1
    return tuple(result)
