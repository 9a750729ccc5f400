"""A remainder of half a step or more brings one extra position."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    sizes = []
    for axis, length in enumerate(input_shape[1:]):
        k, s, p = (
            v[axis] if isinstance(v, (tuple, list)) else v for v in (kernel_size, stride, padding)
        )
        whole, rest = divmod(length + 2 * p - k, s)
        if 2 * rest >= s:
            whole += 1
        sizes.append(whole + 1)
    return (out_channels, *sizes)
