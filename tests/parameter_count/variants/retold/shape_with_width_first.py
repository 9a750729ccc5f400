"""Width stands before height."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    sizes = []
    for axis in (2, 1):
        k, s, p = (
            v[axis - 1] if isinstance(v, tuple) else v for v in (kernel_size, stride, padding)
        )
        sizes.append((input_shape[axis] + 2 * p - k) // s + 1)
    return tuple([out_channels] + sizes)
