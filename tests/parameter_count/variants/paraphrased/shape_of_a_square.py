"""Treats the image as if it were as wide as it is high."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    side = input_shape[1]

    def positions(axis):
        k, s, p = (
            v[axis] if isinstance(v, (tuple, list)) else v for v in (kernel_size, stride, padding)
        )
        return (side + 2 * p - k) // s + 1

    return (out_channels, positions(0), positions(1))
